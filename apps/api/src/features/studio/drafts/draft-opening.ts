import { Injectable } from '@nestjs/common';
import type { LocalText, OpenCondition } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { PreparedContent } from '../../curriculum/index.ts';

const addCourse = statement(
  'draft-course-from-version',
  `INSERT INTO course_draft (course_id, title, summary, for_whom, objectives, cover_seed, changed_at, published_revision)
   SELECT course_id, title, summary, for_whom, objectives, cover_seed, published_at, 1
   FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1
   ON CONFLICT DO NOTHING RETURNING course_id`,
);
const addModules = statement(
  'draft-modules-from-version',
  `INSERT INTO draft_module (id, course_id, position, title, summary, objectives)
   SELECT m.lineage_id, v.course_id, m.position, m.title, m.summary, m.objectives
   FROM course_module m JOIN (SELECT * FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1) v
     ON v.id = m.course_version_id`,
);
const activitiesOf = statement(
  'draft-activities-of-version',
  `SELECT a.lineage_id AS id, m.lineage_id AS "moduleId", a.kind, a.title, a.minutes, a.required, a.condition,
     row_number() OVER (PARTITION BY a.module_id ORDER BY a.position)::integer AS position, a.content, a.key,
     v.published_at AS "publishedAt"
   FROM activity a JOIN course_module m ON m.id = a.module_id
   JOIN (SELECT * FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1) v
     ON v.id = a.course_version_id`,
);
const addActivities = statement(
  'draft-activities-add',
  `INSERT INTO draft_activity
     (id, course_id, module_id, position, kind, title, minutes, required, condition, draft, saved_at)
   SELECT id, $1, "moduleId", position, kind, title, minutes, required, condition, draft, "savedAt"
   FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, "moduleId" uuid, position integer, kind text, title jsonb,
     minutes integer, required boolean, condition jsonb, draft jsonb, "savedAt" timestamptz)`,
);

interface PublishedActivity {
  readonly id: string;
  readonly moduleId: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly minutes: number;
  readonly required: boolean;
  readonly condition: OpenCondition | null;
  readonly position: number;
  readonly content: PreparedContent['content'];
  readonly key: PreparedContent['key'];
  readonly publishedAt: Date;
}

/** A course that came from a file or an archive has versions and no draft; the first who opens it gets one. */
@Injectable()
export class DraftOpening {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly kinds: ActivityKinds,
  ) {}

  /** Makes the draft out of the newest version. Two at once make one: the second waits and finds it made. */
  open(courseId: string): Promise<void> {
    return this.transaction.run(async () => {
      if (!(await this.statements.maybe(addCourse, [courseId]))) return;
      await this.statements.change(addModules, [courseId]);
      const published = await this.statements.rows<PublishedActivity>(activitiesOf, [courseId]);
      const drafts = published.map(({ content, key, publishedAt, ...activity }) => ({
        ...activity,
        draft: this.kinds.get(activity.kind).draftOf({ content, key }),
        savedAt: publishedAt,
      }));
      await this.statements.change(addActivities, [courseId, JSON.stringify(drafts)]);
    });
  }
}
