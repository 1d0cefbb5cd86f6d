import { Injectable } from '@nestjs/common';
import type { CourseDraftView } from '@vagar/contract';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { keyFrom } from './course-key.ts';
import { CourseRows } from './course-rows.ts';

export type CourseWords = Pick<CourseDraftView, 'title' | 'summary' | 'forWhom' | 'objectives'>;

/** A course's beginning: its key, its draft, and who made it. Who may make one is for the caller to say. */
@Injectable()
export class NewCourse {
  constructor(
    private readonly rows: CourseRows,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Inside the caller's transaction. @returns the course's id */
  async add(actor: PersonActor, words: CourseWords): Promise<string> {
    const id: string = this.ids.next();
    const now = this.clock.now();
    for (let isAdded = false; !isAdded;) {
      const key = keyFrom(words.title.sv, await this.rows.keysLike(keyFrom(words.title.sv)));
      isAdded = await this.rows.addCourse(id, key, now);
    }
    await this.rows.addDraft(id, { ...words, coverSeed: id }, now);
    await this.audit.record(actor, { action: 'course.created', subject: { kind: 'course', id } });
    return id;
  }
}
