import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { editReach, isProgrammeEditable } from '../course-reach.ts';

const lock = statement(
  'programme-lock',
  `SELECT p.id, d.version, d.order_version AS "orderVersion" FROM programme_draft d
   JOIN programme p ON p.id = d.programme_id WHERE p.id = $1 AND ${isProgrammeEditable(2)} FOR UPDATE OF d`,
);
const touchOrder = statement(
  'programme-touch-order',
  `UPDATE programme_draft SET changed_at = $2, revision = revision + 1, order_version = order_version + 1
   WHERE programme_id = $1 RETURNING order_version AS "orderVersion"`,
);

export interface LockedProgramme {
  readonly id: string;
  readonly version: number;
  readonly orderVersion: number;
}

/** One change of a programme's draft at a time. */
@Injectable()
export class ProgrammeLock {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction. @throws NotFound for what the actor may not edit, and where there is no draft yet */
  take(actor: PersonActor, programmeId: string): Promise<LockedProgramme> {
    return this.statements.one<LockedProgramme>(lock, [programmeId, ...editReach(actor)]);
  }

  /** The order is another. @returns the new version of the order */
  async touchOrder(programmeId: string): Promise<number> {
    const values = [programmeId, this.clock.now()];
    return (await this.statements.one<{ orderVersion: number }>(touchOrder, values)).orderVersion;
  }
}
