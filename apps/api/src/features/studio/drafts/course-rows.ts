import { Injectable } from '@nestjs/common';
import type { LocalText, OpenCondition } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';

const keys = statement('course-keys', 'SELECT key FROM course WHERE key LIKE $1');
const addCourse = statement(
  'course-add',
  'INSERT INTO course (id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
);
const addDraft = statement(
  'course-draft-add',
  `INSERT INTO course_draft (course_id, title, summary, for_whom, objectives, cover_seed, changed_at, published_revision)
   VALUES ($1, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, $6, $7, $8) ON CONFLICT DO NOTHING`,
);
const addModules = statement(
  'draft-modules-add',
  `INSERT INTO draft_module (id, course_id, position, title, summary, objectives)
   SELECT id, $1, position, title, summary, objectives
   FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, position integer, title jsonb, summary jsonb, objectives jsonb)`,
);
const addActivities = statement(
  'draft-activities-add',
  `INSERT INTO draft_activity
     (id, course_id, module_id, position, kind, title, minutes, required, condition, draft, saved_at)
   SELECT id, $1, "moduleId", position, kind, title, minutes, required, condition, draft, $3
   FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, "moduleId" uuid, position integer, kind text, title jsonb,
     minutes integer, required boolean, condition jsonb, draft jsonb)`,
);

export interface CourseRow {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly object[];
  readonly coverSeed: string;
}
export interface ModuleRow {
  readonly id: string;
  readonly position: number;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: readonly string[];
}
export interface ActivityRow {
  readonly id: string;
  readonly moduleId: string;
  readonly position: number;
  readonly kind: string;
  readonly title: LocalText;
  readonly minutes: number;
  readonly required: boolean;
  readonly condition: OpenCondition | null;
  readonly draft: object;
}

/**
 * The rows of a course as a draft, however it came to be: new, copied, from an archive or out of a published version.
 * All of it inside the caller's transaction.
 */
@Injectable()
export class CourseRows {
  constructor(private readonly statements: Statements) {}

  /** Keys in use that begin so. */
  async keysLike(start: string): Promise<ReadonlySet<string>> {
    const rows = await this.statements.rows<{ key: string }>(keys, [`${start}%`]);
    return new Set(rows.map(({ key }) => key));
  }

  /** @returns false, with nothing written, when another has taken the key meanwhile */
  async addCourse(id: string, key: string, at: Date): Promise<boolean> {
    return (await this.statements.change(addCourse, [id, key, at])) === 1;
  }

  /**
   * @param publishedRevision 1 for a draft that says what the newest version says, `null` for what was never published
   * @returns false, with nothing written, where there is a draft already
   */
  async addDraft(
    courseId: string,
    { title, summary, forWhom, objectives, coverSeed }: CourseRow,
    changedAt: Date,
    publishedRevision: 1 | null = null,
  ): Promise<boolean> {
    const words = [title, summary, forWhom, JSON.stringify(objectives), coverSeed];
    const values = [courseId, ...words, changedAt, publishedRevision];
    return (await this.statements.change(addDraft, values)) === 1;
  }

  async addModules(courseId: string, modules: readonly ModuleRow[]): Promise<void> {
    await this.statements.change(addModules, [courseId, JSON.stringify(modules)]);
  }

  async addActivities(courseId: string, activities: readonly ActivityRow[], savedAt: Date): Promise<void> {
    await this.statements.change(addActivities, [courseId, JSON.stringify(activities), savedAt]);
  }
}
