import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';

/** What pg-boss needs of a database: run this text. Without values a text may hold several statements. */
export interface JobDatabase {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: never[] }>;
}

interface Queryable {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

export const jobDatabase = (client: Queryable): JobDatabase => ({
  executeSql: async (text, values) => (await client.query(text, values)) as { rows: never[] },
});

/** The pool under TypeORM: jobs share it, so that the program holds no more connections than it says. */
export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;
