import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

const transactionControl = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

/** Counts what one piece of work sends to the server: for tests and benchmarks, never on in service. */
export class StatementLog {
  private readonly storage = new AsyncLocalStorage<string[]>();

  /** Watches every connection of the pool from now on. */
  static watch(dataSource: DataSource): StatementLog {
    const log = new StatementLog();
    const { master: pool } = dataSource.driver as unknown as { master: Pool };
    const seen = new WeakSet<PoolClient>();
    pool.on('acquire', (client) => {
      if (seen.has(client)) return;
      seen.add(client);
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      const watched = (...given: unknown[]) => {
        log.note(given[0]);
        return query(...given);
      };
      client.query = watched as PoolClient['query'];
    });
    return log;
  }

  /** The texts of the statements `work` sends, transaction control left out. */
  async of(work: () => Promise<unknown>): Promise<string[]> {
    const texts: string[] = [];
    await this.storage.run(texts, work);
    return texts;
  }

  private note(given: unknown): void {
    const text = typeof given === 'string' ? given : (given as { text?: string }).text;
    if (text && !transactionControl.test(text)) this.storage.getStore()?.push(text);
  }
}
