import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What builders need: a way to run SQL in the test's database. */
export interface Rows {
  query(text: string, values?: unknown[]): Promise<pg.QueryResult>;
}

let count = 0;

/** A new number in every call, for names and addresses that must differ. */
export const nextNumber = (): number => (count += 1);

/** Inserts one row; columns are the names of the values. */
export const insert = async (
  rows: Rows,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const columns = Object.keys(values);
  const marks = columns.map((_, at) => `$${at + 1}`);
  await rows.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks.join(', ')})`,
    Object.values(values),
  );
};

/** Ids of builders are random: a test never leans on their order. */
export const newId = <Id extends string>(): Id => randomUUID() as string as Id;
