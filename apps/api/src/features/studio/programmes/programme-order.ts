import { Injectable } from '@nestjs/common';
import type { OrderProgramme, OrderSaved } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { ProgrammeLock } from './programme-lock.ts';

const known = statement(
  'programme-order-known',
  `SELECT count(*)::integer AS courses FROM course c WHERE c.id = ANY ($1::uuid[]) AND ${isEditable(2)}`,
);
const place = statement(
  'programme-order-place',
  `INSERT INTO draft_programme_course AS dp (programme_id, course_id, position)
   SELECT $1, t.id, t.position FROM unnest($2::uuid[]) WITH ORDINALITY AS t(id, position)
   ON CONFLICT (programme_id, course_id) DO UPDATE SET position = EXCLUDED.position
   WHERE dp.position IS DISTINCT FROM EXCLUDED.position`,
);
const takeOut = statement(
  'programme-order-take-out',
  `UPDATE draft_programme_course SET position = NULL
   WHERE programme_id = $1 AND position IS NOT NULL AND course_id <> ALL ($2::uuid[])`,
);

/** The order of a programme, saved whole: putting in, moving, taking out and undoing are all "this is how it is now". */
@Injectable()
export class ProgrammeOrder {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly lock: ProgrammeLock,
  ) {}

  /**
   * @throws NotFound also for a course the actor may not edit: putting it into their programme would give it to them;
   *   Refusal `precondition-failed` when the order has changed since
   */
  save(
    actor: PersonActor,
    programmeId: string,
    version: number,
    { courses }: OrderProgramme,
  ): Promise<OrderSaved> {
    return this.transaction.run(async () => {
      demandVersion((await this.lock.take(actor, programmeId)).orderVersion, version);
      const found = await this.statements.one<{ courses: number }>(known, [courses, ...editReach(actor)]);
      demand(found.courses === courses.length);
      await this.statements.change(place, [programmeId, courses]);
      await this.statements.change(takeOut, [programmeId, courses]);
      return { orderVersion: await this.lock.touchOrder(programmeId) };
    });
  }
}
