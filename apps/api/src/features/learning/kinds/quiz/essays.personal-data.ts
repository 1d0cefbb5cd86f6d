import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { LocalText, PersonId } from '@vagar/domain';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { PersonalData } from '../../../../platform/registries/personal-data.ts';
import { EssayMarks } from './essay-marks.ts';
import { EssayTexts } from './essay-texts.ts';

const essaysOf = statement(
  'essays-of',
  `SELECT q.id, q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", a.title, q.number,
     q.saved_at AS "savedAt", q.submitted_at AS "submittedAt", q.score, q.sealed
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id
   WHERE q.person_id = $1 AND q.sealed IS NOT NULL ORDER BY q.started_at, q.id`,
);
const extensionsOf = statement(
  'time-extensions-of',
  `SELECT x.enrolment_id AS "enrolmentId", x.lineage_id AS "activityLineageId", x.extra_percent AS "extraPercent",
     x.given_at AS "givenAt"
   FROM time_extension x JOIN enrolment e ON e.id = x.enrolment_id WHERE e.person_id = $1 ORDER BY x.given_at`,
);

interface Row {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly title: LocalText;
  readonly number: number;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly score: number | null;
  readonly sealed: Buffer;
}

/** What a person has written in essays and what was said of it, opened for that person alone; and their longer time. */
@Injectable()
export class EssaysPersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
    private readonly texts: EssayTexts,
    private readonly marks: EssayMarks,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ name: 'essays', export: (personId) => this.written(personId) });
    this.personalData.add({
      name: 'time-extensions',
      export: (personId) => this.statements.rows(extensionsOf, [personId]),
    });
  }

  /** Marks as the learner sees them, when all are given; without the markers' names: they are somebody else's data. */
  private async written(personId: PersonId): Promise<object[]> {
    const rows = await this.statements.rows<Row>(essaysOf, [personId]);
    return Promise.all(
      rows.map(async ({ id, sealed, ...row }) => {
        const marks = row.score === null ? {} : await this.marks.of(id);
        const essays = Object.entries(this.texts.open({ id, personId }, sealed)).map(([question, text]) => {
          const mark = marks[question];
          return { question, text, points: mark?.points ?? null, comment: mark?.comment ?? null };
        });
        return { ...row, essays };
      }),
    );
  }
}
