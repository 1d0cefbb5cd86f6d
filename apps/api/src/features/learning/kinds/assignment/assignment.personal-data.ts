import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { PersonalData } from '../../../../platform/registries/personal-data.ts';
import { Reviews } from './reviews.ts';

const worksOf = statement(
  'reviewed-works-of',
  `SELECT enrolment_id AS "enrolmentId", activity_id AS "activityId" FROM activity_work
   WHERE person_id = $1 AND kind = 'assignment' AND handed_in_at IS NOT NULL ORDER BY handed_in_at, enrolment_id`,
);
const filesOf = statement(
  'work-files-of',
  `SELECT o.enrolment_id AS "enrolmentId", o.activity_id AS "activityId", f.id AS "fileId", f.name, f.mime,
     f.size::int AS size, o.added_at AS "addedAt"
   FROM work_file o JOIN file f ON f.id = o.file_id WHERE o.person_id = $1 ORDER BY o.added_at, f.id`,
);

/** What was said of a person's work, and the files they added to it. */
@Injectable()
export class AssignmentPersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
    private readonly reviews: Reviews,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ name: 'work-reviews', export: (personId) => this.reviewed(personId) });
    this.personalData.add({
      name: 'work-files',
      export: (personId) => this.statements.rows(filesOf, [personId]),
    });
  }

  /** Without the reviewers' names: they are somebody else's data. */
  private async reviewed(personId: PersonId): Promise<object[]> {
    const works = await this.statements.rows<{ enrolmentId: string; activityId: string }>(worksOf, [
      personId,
    ]);
    const said = await Promise.all(
      works.map(async (work) =>
        (await this.reviews.listOf(work.enrolmentId, work.activityId)).map(({ reviewer: _, ...review }) => ({
          ...work,
          ...review,
        })),
      ),
    );
    return said.flat();
  }
}
