import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import { isSilence } from '../errors/outage.ts';

interface Open {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly afterCommit: Array<() => void>;
}

/** Ends a connection nobody answers on: put back into the pool it would make the next one wait as long. */
const cut = async (runner: QueryRunner): Promise<void> => {
  const client = (await runner.connect()) as PoolClient & { end(): Promise<void> };
  void client.end().catch(() => undefined);
};

/**
 * One unit of work. It is implicit: whatever runs inside `run`, however deep, is part of it and sees the same
 * connection through `em` or `Statements`.
 */
@Injectable()
export class Transaction {
  private readonly storage = new AsyncLocalStorage<Open>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a transaction; inside another one it joins it. Any error rolls everything back. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.storage.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const open: Open = { runner, client, afterCommit: [] };
      const result = await this.storage.run(open, work);
      // PostgreSQL answers the COMMIT of a failed transaction with a rollback, and only the answer's tag says so.
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('A failed statement was passed over');
      for (const act of open.afterCommit) act();
      return result;
    } catch (error) {
      // A lost connection has already rolled back; the first error is the one to tell.
      if (isSilence(error)) await cut(runner);
      else if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  /**
   * Runs `work` so that its failure undoes only its own writes and leaves the transaction usable.
   * @param name letters only; within another of the same name it stands for the inner one
   * @throws whatever `work` threw, after rolling back to the savepoint
   */
  async savepoint<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!/^[a-z_]{1,40}$/.test(name)) throw new Error(`Not a savepoint name: ${name}`);
    const { client } = this.open;
    await client.query(`SAVEPOINT ${name}`);
    try {
      const result = await work();
      await client.query(`RELEASE SAVEPOINT ${name}`);
      return result;
    } catch (error) {
      if (isSilence(error)) throw error;
      // Going back to a savepoint leaves it there: released, an outer one of the same name is itself again.
      await client.query(`ROLLBACK TO SAVEPOINT ${name}`);
      await client.query(`RELEASE SAVEPOINT ${name}`);
      throw error;
    }
  }

  /** Runs `work` beside the transaction: for what outlives it, such as a worker that is started. */
  outside<T>(work: () => T): T {
    return this.storage.exit(work);
  }

  /** The transaction's EntityManager; outside a transaction the pool's own, for single reads and writes. */
  get em(): EntityManager {
    return this.storage.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  /** The transaction's connection, or null outside one. */
  get client(): PoolClient | null {
    return this.storage.getStore()?.client ?? null;
  }

  get isOpen(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** Something that must only happen when the transaction has committed, such as waking a worker. */
  afterCommit(act: () => void): void {
    this.open.afterCommit.push(act);
  }

  private get open(): Open {
    const open = this.storage.getStore();
    if (!open) throw new Error('Only inside a transaction');
    return open;
  }
}
