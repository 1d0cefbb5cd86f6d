import { Injectable } from '@nestjs/common';
import type { OrderCourse, OrderSaved } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { DraftLock } from './draft-lock.ts';

/** How many of the named parts the course really has. */
const known = statement(
  'draft-order-known',
  `SELECT (SELECT count(*)::integer FROM draft_module WHERE course_id = $1 AND id = ANY ($2::uuid[])) AS modules,
     (SELECT count(*)::integer FROM draft_activity WHERE course_id = $1 AND id = ANY ($3::uuid[])) AS activities`,
);
const placeModules = statement(
  'draft-order-modules',
  `UPDATE draft_module m SET position = t.position
   FROM draft_module o LEFT JOIN unnest($2::uuid[]) WITH ORDINALITY AS t(id, position) ON t.id = o.id
   WHERE o.id = m.id AND o.course_id = $1 AND m.position IS DISTINCT FROM t.position`,
);
const placeActivities = statement(
  'draft-order-activities',
  `UPDATE draft_activity a SET position = t.position, module_id = COALESCE(t.module_id, a.module_id)
   FROM draft_activity o
   LEFT JOIN unnest($2::uuid[], $3::uuid[], $4::integer[]) AS t(id, module_id, position) ON t.id = o.id
   WHERE o.id = a.id AND o.course_id = $1
     AND (a.position, a.module_id) IS DISTINCT FROM (t.position, COALESCE(t.module_id, a.module_id))`,
);

/**
 * The order of a course, saved whole: moving, setting aside, putting back and undoing are all one thing, "this is how
 * it is now". Only rows that move are written.
 */
@Injectable()
export class CourseOrder {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly lock: DraftLock,
  ) {}

  /**
   * @throws NotFound, Refusal `precondition-failed` when the order has changed since, `not-of-course` for a part of
   *   another course or one named twice
   */
  save(actor: PersonActor, courseId: string, version: number, { modules }: OrderCourse): Promise<OrderSaved> {
    return this.transaction.run(async () => {
      demandVersion((await this.lock.take(actor, courseId)).orderVersion, version);
      const moduleIds = modules.map(({ id }) => id);
      const placed = modules.flatMap((module) =>
        module.activities.map((id, index) => ({ id, moduleId: module.id, position: index + 1 })),
      );
      const ids = placed.map(({ id }) => id);
      const found = await this.statements.one<{ modules: number; activities: number }>(known, [
        courseId,
        moduleIds,
        ids,
      ]);
      // A part named twice is found once.
      demand(found.modules === moduleIds.length && found.activities === ids.length, 'not-of-course');
      await this.statements.change(placeModules, [courseId, moduleIds]);
      await this.statements.change(placeActivities, [
        courseId,
        ids,
        placed.map(({ moduleId }) => moduleId),
        placed.map(({ position }) => position),
      ]);
      return { orderVersion: await this.lock.touchOrder(courseId) };
    });
  }
}
