import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Sessions } from './auth/sessions.ts';
import { statement, Statements } from './database/statements.ts';
import { Files } from './files/files.ts';
import { keptDays } from './http/idempotent.ts';
import { Sweeps } from './jobs/sweeps.ts';
import { Clock } from './time/clock.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** The longest window any rate limit looks back over. */
const attemptsKeptMs = dayMs;
/** Nothing is on its way for a day. */
const draftsKeptMs = dayMs;

const removeKeys = statement('idempotency-sweep', 'DELETE FROM idempotency_key WHERE created_at < $1');
const removeAttempts = statement('rate-limit-sweep', 'DELETE FROM rate_limit WHERE at < $1');

/** Throws away what the platform itself no longer needs. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly sessions: Sessions,
    private readonly statements: Statements,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const before = (ageMs: number) => [new Date(this.clock.now().getTime() - ageMs)];
    const hourly = (name: string, run: () => Promise<unknown>) =>
      this.sweeps.add({ name, everyMinutes: 60, run: async () => void (await run()) });
    hourly('sessions', () => this.sessions.sweep());
    hourly('idempotency-keys', () => this.statements.change(removeKeys, before(keptDays * dayMs)));
    hourly('file-drafts', () => this.files.dropDrafts(new Date(this.clock.now().getTime() - draftsKeptMs)));
    hourly('rate-limits', () => this.statements.change(removeAttempts, before(attemptsKeptMs)));
  }
}
