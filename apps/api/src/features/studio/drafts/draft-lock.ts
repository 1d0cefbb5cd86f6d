import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { editReach, isEditable } from '../course-reach.ts';

const lock = statement(
  'draft-lock',
  `SELECT c.id, c.key, d.version, d.order_version AS "orderVersion" FROM course_draft d
   JOIN course c ON c.id = d.course_id WHERE c.id = $1 AND ${isEditable(2)} FOR UPDATE OF d`,
);
const touch = statement(
  'draft-touch',
  'UPDATE course_draft SET changed_at = $2, revision = revision + 1 WHERE course_id = $1',
);
const touchOrder = statement(
  'draft-touch-order',
  `UPDATE course_draft SET changed_at = $2, revision = revision + 1, order_version = order_version + 1
   WHERE course_id = $1
   RETURNING order_version AS "orderVersion"`,
);

export interface LockedDraft {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly orderVersion: number;
}

/** One change of a draft's shape at a time; changes of its texts carry versions of their own. */
@Injectable()
export class DraftLock {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction. @throws NotFound for what the actor may not edit */
  take(actor: PersonActor, courseId: string): Promise<LockedDraft> {
    return this.statements.one<LockedDraft>(lock, [courseId, ...editReach(actor)]);
  }

  /** Something in the draft is newer than what is published. */
  async touch(courseId: string): Promise<void> {
    await this.statements.change(touch, [courseId, this.clock.now()]);
  }

  /** The order is another. @returns the new version of the order */
  async touchOrder(courseId: string): Promise<number> {
    const values = [courseId, this.clock.now()];
    return (await this.statements.one<{ orderVersion: number }>(touchOrder, values)).orderVersion;
  }
}
