import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../../platform/database/statements.ts';
import { demand } from '../../platform/errors/refusal.ts';

/** Two administrators who take each other's role at once must take turns. Any number nothing else locks on. */
const takeTurn = statement('administrators-turn', 'SELECT pg_advisory_xact_lock(5150301)');
const othersFrom = statement(
  'administrators-others',
  `SELECT EXISTS (
     SELECT FROM role_assignment r JOIN person p ON p.id = r.person_id AND p.state = 'active'
      WHERE r.role = 'admin' AND r.person_id <> $1
        AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)) AS found`,
);
const isOneFrom = statement(
  'administrators-is-one',
  `SELECT EXISTS (
     SELECT FROM role_assignment r JOIN person p ON p.id = r.person_id AND p.state = 'active'
      WHERE r.role = 'admin' AND r.person_id = $1 AND (r.valid_to IS NULL OR r.valid_to >= $2)) AS found`,
);

/** Someone must always be able to let people in. */
@Injectable()
export class Administrators {
  constructor(private readonly statements: Statements) {}

  /**
   * Before an administrator's role or person ends; inside the transaction that ends it.
   * @param from the first day without, `2026-11-23`
   * @throws Refusal last-admin when nobody else is an administrator on that day
   */
  async demandAnother(personId: string, from: string): Promise<void> {
    await this.statements.rows(takeTurn);
    if (!(await this.holds(isOneFrom, personId, from))) return;
    demand(await this.holds(othersFrom, personId, from), 'last-admin');
  }

  private async holds(query: typeof isOneFrom, personId: string, day: string): Promise<boolean> {
    return (await this.statements.one<{ found: boolean }>(query, [personId, day])).found;
  }
}
