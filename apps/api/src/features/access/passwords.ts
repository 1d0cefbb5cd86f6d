import { Injectable } from '@nestjs/common';
import type { PersonState } from '@vagar/contract';
import { demoPassword, passwordFaults, shortestPassword } from '@vagar/domain';
import type { PersonId } from '@vagar/domain';
import { Settings } from '../../platform/config/settings.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { Clock } from '../../platform/time/clock.ts';
import { decoyHash, hashPassword, isOutdated, verifyPassword } from './password-hash.ts';

const findByEmail = statement(
  'password-by-email',
  `SELECT p.id AS "personId", p.state, w.hash FROM person p LEFT JOIN password w ON w.person_id = p.id
    WHERE p.email = $1::citext`,
);
const keep = statement(
  'password-keep',
  `INSERT INTO password (person_id, hash, changed_at) VALUES ($1, $2, $3)
   ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at`,
);
const keepStronger = statement(
  'password-rehash',
  'UPDATE password SET hash = $3 WHERE person_id = $1 AND hash = $2',
);

interface KnownRow {
  readonly personId: PersonId;
  readonly state: PersonState;
  readonly hash: string | null;
}

/** What came of a password somebody gave for an address. */
export interface Checked {
  /** Whose address it is, right or wrong; null when nobody's. Never tell whoever asked. */
  readonly personId: PersonId | null;
  readonly isRight: boolean;
}

/** Passwords of persons: checked in a time that says nothing about whether there is such a person. */
@Injectable()
export class Passwords {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** An unknown address, someone invited or deactivated: all cost one look-up and one hash, and are wrong. */
  async check(email: string, password: string): Promise<Checked> {
    const known = await this.statements.maybe<KnownRow>(findByEmail, [email]);
    const hash = known?.hash ?? decoyHash;
    const fits = await verifyPassword(hash, password);
    // The demo world's password is public: elsewhere it opens nothing, also not for accounts left from a demo.
    const mayBeUsed = this.settings.demo || password !== demoPassword;
    const isRight = fits && mayBeUsed && known?.state === 'active';
    if (isRight && isOutdated(hash))
      await this.statements.change(keepStronger, [known.personId, hash, await hashPassword(password)]);
    return { personId: known?.personId ?? null, isRight };
  }

  /**
   * The hash of a password somebody chose.
   * @param path the field it was given in
   * @throws Refusal password-too-weak
   */
  async hashChosen(password: string, email: string, path: string): Promise<string> {
    const faults = passwordFaults(password, { email, demo: this.settings.demo });
    if (faults.length === 0) return hashPassword(password);
    const fields = faults.map((code) => ({ path, code, facts: { minimum: shortestPassword } }));
    throw new Refusal('password-too-weak', { minimum: shortestPassword }, fields);
  }

  async keep(personId: string, hash: string): Promise<void> {
    await this.statements.change(keep, [personId, hash, this.clock.now()]);
  }
}
