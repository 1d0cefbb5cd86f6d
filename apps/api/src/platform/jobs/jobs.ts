import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Transaction } from '../database/transaction.ts';
import { isOutage } from '../errors/outage.ts';
import { messageOf } from '../errors/told.ts';
import { jobSchema } from './install.ts';
import { jobDatabase, poolOf } from './job-database.ts';
import { JobHandlers } from './job-handlers.ts';
import type { JobData } from './job-handlers.ts';

/** A worker elsewhere finds a job at its next look; one in this process is woken at commit. */
const lookEverySeconds = 5;
const retries = { retryLimit: 10, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 };
const stopWithinMs = 10_000;

/** A fixed id for a key: the second job of the same name and key is not stored. RFC 9562, version 8. */
const idOf = (name: string, key: string): string => {
  const hex = createHash('sha256').update(`${name}\n${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Work that may come later, kept in PostgreSQL and enqueued in the transaction that asks for it. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private readonly workers = new Map<string, string>();
  private started: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly transaction: Transaction,
    private readonly handlers: JobHandlers,
    private readonly settings: Settings,
    source: DataSource,
  ) {
    const works = settings.role !== 'web';
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => jobDatabase(poolOf(source)).executeSql(text, values) },
      schema: jobSchema,
      migrate: false,
      supervise: works,
      schedule: false,
    });
    this.boss.on('error', (error) => {
      if (!isOutage(error)) this.logger.error(error.message);
    });
  }

  /** Not waited for: serving begins at once, the first job waits for it. */
  onApplicationBootstrap(): void {
    void this.startWhenPossible();
  }

  /** Before the pool closes; requests have ended by then. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (!this.started) return;
    await this.started.catch(() => undefined);
    await this.boss.stop({ graceful: true, timeout: stopWithinMs });
  }

  /**
   * Enqueues in the current transaction, or at once outside one.
   * @param options `after`: not before this instant; `key`: at most one job of this name and key
   */
  async enqueue(name: string, data: JobData, options: { after?: Date; key?: string } = {}): Promise<void> {
    if (!this.handlers.get(name)) throw new Error(`No handler for the job ${name}`);
    await this.start();
    const { client } = this.transaction;
    await this.boss.send(name, data, {
      ...(client && { db: jobDatabase(client) }),
      ...(options.after && { startAfter: options.after }),
      ...(options.key && { id: idOf(name, options.key) }),
    });
    if (client) this.transaction.afterCommit(() => this.wake(name));
    else this.wake(name);
  }

  /** Does every job that is due, in this process, and comes back when none is left: for seeding and tests. */
  async drain(): Promise<void> {
    await this.start();
    for (let done = -1; done !== 0;) {
      done = 0;
      for (const name of this.handlers.names) done += await this.drainQueue(name);
    }
  }

  private async drainQueue(name: string): Promise<number> {
    const jobs = await this.boss.fetch<JobData>(name, { batchSize: 50 });
    for (const job of jobs) {
      try {
        await this.handle(name, job.data);
        await this.boss.complete(name, job.id);
      } catch (error) {
        await this.boss.fail(name, job.id, { message: messageOf(error) });
        this.logger.error(`The job ${name} failed: ${messageOf(error)}`);
      }
    }
    return jobs.length;
  }

  private async handle(name: string, data: JobData): Promise<void> {
    await this.handlers.get(name)?.(data);
  }

  private wake(name: string): void {
    const worker = this.workers.get(name);
    if (worker) this.boss.notifyWorker(worker);
  }

  /** A worker whose database was away when it started must not stay idle for good. */
  private async startWhenPossible(): Promise<void> {
    while (!this.isStopping) {
      try {
        return await this.start();
      } catch (error) {
        this.logger.error(`The job queue did not start: ${messageOf(error)}`);
        await pause(lookEverySeconds * 1000, undefined, { ref: false });
      }
    }
  }

  /** Whoever comes first starts it, maybe inside a transaction: workers must not inherit that one. */
  private start(): Promise<void> {
    return (this.started ??= this.transaction
      .outside(() => this.open())
      .catch(async (error: unknown) => {
        await this.boss.stop({ graceful: false }).catch(() => undefined);
        this.started = null;
        throw error;
      }));
  }

  private async open(): Promise<void> {
    await this.boss.start();
    for (const name of this.handlers.names) await this.boss.createQueue(name, retries);
    if (this.settings.role === 'web') return;
    for (const name of this.handlers.names) {
      const options = { pollingIntervalSeconds: lookEverySeconds };
      const worker = await this.boss.work<JobData>(name, options, async ([job]) => {
        try {
          if (job) await this.handle(name, job.data);
        } finally {
          // Else the worker rests until its next look between any two jobs, and a hundred take eight minutes.
          this.wake(name);
        }
      });
      this.workers.set(name, worker);
    }
  }
}
