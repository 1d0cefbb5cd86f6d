import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mayAttempt, strictest } from '@vagar/domain';
import type { RateLimit } from '@vagar/domain';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { Keyring } from '../../platform/secrets/keyring.ts';
import { Clock } from '../../platform/time/clock.ts';

/** Attempts on one subject take turns from looking to writing, so that many at once are not let through as one. */
const takeTurns = statement(
  'attempts-turn',
  'SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key',
);
const attemptsSince = statement(
  'attempts-since',
  'SELECT at FROM rate_limit WHERE purpose = $1 AND subject_hash = $2 AND at > $3',
);
const addAttempts = statement(
  'attempts-add',
  `INSERT INTO rate_limit (purpose, subject_hash, at)
   SELECT purpose, subject_hash, $3 FROM unnest($1::text[], $2::bytea[]) AS given (purpose, subject_hash)
   RETURNING id`,
);
const takeBack = statement('attempts-take-back', 'DELETE FROM rate_limit WHERE id = ANY ($1::uuid[])');
const forgetSubject = statement(
  'attempts-forget',
  'DELETE FROM rate_limit WHERE purpose = $1 AND subject_hash = $2',
);

/** What is counted, and how much of it is allowed. */
export interface Counted {
  /** `sign-in-account`, `reset-address`, … */
  readonly purpose: string;
  /** A mail address or a network: only its keyed hash is stored. */
  readonly subject: string;
  readonly limit: RateLimit;
}

/** An attempt that was let through and counted; `ids` is what takes it back. */
export interface Attempt {
  readonly ids: readonly string[];
}

/** Counts attempts in the database: a restart forgets none, and several web servers count together. */
@Injectable()
export class AttemptLimits {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one attempt against every limit. Refused attempts are not counted: who waits as told is let in.
   * @throws Refusal too-many-attempts with `retryAfterSeconds`
   */
  take(...counted: readonly Counted[]): Promise<Attempt> {
    const now = this.clock.now();
    const hashes = counted.map((it) => this.hashOf(it));
    return this.transaction.run(async () => {
      // Always in the same order: two that want the same turns cannot wait for each other.
      const turns = hashes.map((hash) => hash.readBigInt64BE()).sort((one, other) => (one < other ? -1 : 1));
      await this.statements.rows(takeTurns, [turns.map(String)]);
      const verdicts = [];
      for (const [place, { purpose, limit }] of counted.entries()) {
        const since = new Date(now.getTime() - limit.windowSeconds * 1000);
        const made = await this.statements.rows<{ at: Date }>(attemptsSince, [
          purpose,
          hashes[place] ?? null,
          since,
        ]);
        verdicts.push(
          mayAttempt(
            made.map(({ at }) => at),
            limit,
            now,
          ),
        );
      }
      const verdict = strictest(verdicts);
      if (!verdict.allowed)
        throw new Refusal('too-many-attempts', { retryAfterSeconds: verdict.retryAfterSeconds });
      const added = await this.statements.rows<{ id: string }>(addAttempts, [
        counted.map(({ purpose }) => purpose),
        hashes,
        now,
      ]);
      return { ids: added.map(({ id }) => id) };
    });
  }

  /** The attempt turned out well and no longer counts. */
  async forgive(attempt: Attempt): Promise<void> {
    await this.statements.change(takeBack, [attempt.ids]);
  }

  /** Nothing that was tried on the subject counts any more. */
  async forget(counted: Pick<Counted, 'purpose' | 'subject'>): Promise<void> {
    await this.statements.change(forgetSubject, [counted.purpose, this.hashOf(counted)]);
  }

  /** Keyed: an address book or a list of networks tried against the table gives nothing without the keyring. */
  private hashOf({ purpose, subject }: Pick<Counted, 'purpose' | 'subject'>): Buffer {
    const key = this.keyring.newest('link').secret;
    return createHmac('sha256', key).update(`${purpose}\n${subject}`).digest();
  }
}
