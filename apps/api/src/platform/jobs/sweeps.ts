import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { isOutage } from '../errors/outage.ts';
import { messageOf } from '../errors/told.ts';
import { Clock } from '../time/clock.ts';

/** Looks for due work by the Clock: what has passed its time, what is to be erased. May find nothing. */
export interface Sweep {
  readonly name: string;
  readonly everyMinutes: number;
  run(): Promise<void>;
}

const takeTurn = statement('sweep-turn', 'SELECT pg_try_advisory_xact_lock(hashtext($1)) AS mine');
const lookEveryMs = 30_000;

/** Runs the sweeps in workers. Several workers may look at once: a lock lets one at a time through. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Sweeps.name);
  private readonly sweeps = new Map<string, Sweep>();
  private readonly lastRun = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  add(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`Two sweeps called ${sweep.name}`);
    this.sweeps.set(sweep.name, sweep);
  }

  /** Runs one sweep now, whatever its pace. */
  async run(name: string): Promise<void> {
    const sweep = this.sweeps.get(name);
    if (!sweep) throw new Error(`No sweep called ${name}`);
    await this.transaction.run(async () => {
      const turn = await this.statements.one<{ mine: boolean }>(takeTurn, [`sweep ${name}`]);
      if (turn.mine) await sweep.run();
    });
  }

  /** Runs those whose time has come by the Clock. One that fails does not keep the others. */
  async runDue(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const { name, everyMinutes } of this.sweeps.values()) {
      if (now - (this.lastRun.get(name) ?? 0) < everyMinutes * 60_000) continue;
      this.lastRun.set(name, now);
      try {
        await this.run(name);
      } catch (error) {
        if (!isOutage(error)) this.logger.error(`${name}: ${messageOf(error)}`);
      }
    }
  }

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.runDue());
    }, lookEveryMs);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
