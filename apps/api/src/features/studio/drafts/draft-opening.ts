import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { PreparedContent } from '../../curriculum/index.ts';
import { CourseRows } from './course-rows.ts';
import type { ActivityRow, CourseRow, ModuleRow } from './course-rows.ts';

const newestOf = statement(
  'draft-version-newest',
  `SELECT id, title, summary, for_whom AS "forWhom", objectives, cover_seed AS "coverSeed",
     published_at AS "publishedAt"
   FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1`,
);
const modulesOf = statement(
  'draft-modules-of-version',
  `SELECT lineage_id AS id, position, title, summary, objectives FROM course_module WHERE course_version_id = $1`,
);
const activitiesOf = statement(
  'draft-activities-of-version',
  `SELECT a.lineage_id AS id, m.lineage_id AS "moduleId", a.kind, a.title, a.minutes, a.required, a.condition,
     row_number() OVER (PARTITION BY a.module_id ORDER BY a.position)::integer AS position, a.content, a.key
   FROM activity a JOIN course_module m ON m.id = a.module_id WHERE a.course_version_id = $1`,
);

type PublishedActivity = Omit<ActivityRow, 'draft'> & PreparedContent;

/** A course that came from a file or an archive has versions and no draft; the first who opens it gets one. */
@Injectable()
export class DraftOpening {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly rows: CourseRows,
    private readonly kinds: ActivityKinds,
  ) {}

  /** Makes the draft out of the newest version. Two at once make one: the second waits and finds it made. */
  open(courseId: string): Promise<void> {
    return this.transaction.run(async () => {
      const version = await this.statements.maybe<CourseRow & { id: string; publishedAt: Date }>(newestOf, [
        courseId,
      ]);
      if (!version || !(await this.rows.addDraft(courseId, version, version.publishedAt, 1))) return;
      await this.rows.addModules(courseId, await this.statements.rows<ModuleRow>(modulesOf, [version.id]));
      const published = await this.statements.rows<PublishedActivity>(activitiesOf, [version.id]);
      const drafts = published.map(({ content, key, ...activity }) => ({
        ...activity,
        draft: this.kinds.get(activity.kind).draftOf({ content, key }),
      }));
      await this.rows.addActivities(courseId, drafts, version.publishedAt);
    });
  }
}
