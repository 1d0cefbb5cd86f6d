import { Injectable } from '@nestjs/common';
import type { CourseDraftView } from '@vagar/contract';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { keyFrom } from './course-key.ts';

const takenKeys = statement('course-keys', 'SELECT key FROM course WHERE key LIKE $1');
const addCourse = statement(
  'course-add',
  'INSERT INTO course (id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
);
const addDraft = statement(
  'course-draft-add',
  `INSERT INTO course_draft (course_id, title, summary, for_whom, objectives, cover_seed, changed_at)
   VALUES ($1, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, $6, $7)`,
);

export type CourseWords = Pick<CourseDraftView, 'title' | 'summary' | 'forWhom' | 'objectives'>;

/** A course's beginning: its key, its draft, and who made it. Who may make one is for the caller to say. */
@Injectable()
export class NewCourse {
  constructor(
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Inside the caller's transaction. @returns the course's id */
  async add(actor: PersonActor, { title, summary, forWhom, objectives }: CourseWords): Promise<string> {
    const id: string = this.ids.next();
    const now = this.clock.now();
    for (let key: string; ;) {
      const wanted = keyFrom(title.sv);
      const taken = await this.statements.rows<{ key: string }>(takenKeys, [`${wanted}%`]);
      key = keyFrom(title.sv, new Set(taken.map((row) => row.key)));
      if ((await this.statements.change(addCourse, [id, key, now])) === 1) break;
    }
    await this.statements.change(addDraft, [
      id,
      title,
      summary,
      forWhom,
      JSON.stringify(objectives),
      id,
      now,
    ]);
    await this.audit.record(actor, { action: 'course.created', subject: { kind: 'course', id } });
    return id;
  }
}
