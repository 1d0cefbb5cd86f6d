import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { ReadCourse } from '../../curriculum/index.ts';

const isHere = statement(
  'archive-course-here',
  `SELECT EXISTS (SELECT FROM course WHERE key = $1)
     OR EXISTS (SELECT FROM draft_module WHERE id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM draft_activity WHERE id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM course_module WHERE lineage_id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM activity WHERE lineage_id = ANY ($2::uuid[])) AS "isHere"`,
);
const takenKeys = statement('archive-course-keys', 'SELECT key FROM course WHERE key LIKE $1');
const addCourse = statement(
  'archive-course-add',
  'INSERT INTO course (id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
);
const addDraft = statement(
  'archive-draft-add',
  `INSERT INTO course_draft (course_id, title, summary, for_whom, objectives, cover_seed, changed_at)
   VALUES ($1, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, $6, $7)`,
);
const addModules = statement(
  'archive-modules-add',
  `INSERT INTO draft_module (id, course_id, position, title, summary, objectives)
   SELECT id, $1, position, title, summary, objectives
   FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, position integer, title jsonb, summary jsonb, objectives jsonb)`,
);
const addActivities = statement(
  'archive-activities-add',
  `INSERT INTO draft_activity
     (id, course_id, module_id, position, kind, title, minutes, required, condition, draft, saved_at)
   SELECT id, $1, "moduleId", position, kind, title, minutes, required, condition, draft, $3
   FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, "moduleId" uuid, position integer, kind text, title jsonb,
     minutes integer, required boolean, condition jsonb, draft jsonb)`,
);

/** The rows of a course that has come whole: a draft that nobody has published. Inside the caller's transaction. */
@Injectable()
export class CourseRows {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Whether the course, or any part of it, is here already: under its key or by its lineage. */
  async isHere({ key, modules }: ReadCourse): Promise<boolean> {
    const ids = modules.flatMap(({ id, activities }) => [id, ...activities.map((activity) => activity.id)]);
    return (await this.statements.one<{ isHere: boolean }>(isHere, [key, ids])).isHere;
  }

  /** Keys in use that begin so. */
  async keysLike(start: string): Promise<ReadonlySet<string>> {
    const rows = await this.statements.rows<{ key: string }>(takenKeys, [`${start}%`]);
    return new Set(rows.map(({ key }) => key));
  }

  /** @returns false, with nothing written, when another has taken the key meanwhile */
  async add(
    id: string,
    { key, title, summary, forWhom, objectives, coverSeed, modules }: ReadCourse,
  ): Promise<boolean> {
    const now = this.clock.now();
    if ((await this.statements.change(addCourse, [id, key, now])) === 0) return false;
    const words = [title, summary, forWhom, JSON.stringify(objectives), coverSeed];
    await this.statements.change(addDraft, [id, ...words, now]);
    const moduleRows = modules.map(({ activities: _, ...module }, index) => ({
      ...module,
      position: index + 1,
    }));
    await this.statements.change(addModules, [id, JSON.stringify(moduleRows)]);
    const activityRows = modules.flatMap(({ id: moduleId, activities }) =>
      activities.map((activity, index) => ({ ...activity, moduleId, position: index + 1 })),
    );
    await this.statements.change(addActivities, [id, JSON.stringify(activityRows), now]);
    return true;
  }
}
