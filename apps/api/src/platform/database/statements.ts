import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryResult } from 'pg';
import { DataSource } from 'typeorm';
import { NotFound } from '../errors/refusal.ts';
import { Transaction } from './transaction.ts';

/** A statement the server parses and plans once per connection. Made once, at module level. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Names a statement so that PostgreSQL keeps it prepared. The hash makes equal names with other texts
 * impossible, also over a rolling upgrade behind one pooler.
 * @param label a few words for the server's log, kebab-case
 */
export const statement = (label: string, text: string): Statement => ({
  name: `${label.slice(0, 50)}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`,
  text,
});

/** What a statement's parameter may be; arrays become PostgreSQL arrays, objects JSON. */
export type SqlValue = string | number | bigint | boolean | Date | Buffer | null | object;

/** Plain SQL by named prepared statements, on the transaction's connection or on the pool. */
@Injectable()
export class Statements {
  private readonly pool: () => Pool;

  constructor(
    private readonly transaction: Transaction,
    dataSource: DataSource,
  ) {
    // The pool exists once the data source has connected.
    this.pool = () => (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** Every row, as the driver reads them (timestamps as Date, bigint as string). */
  async rows<T extends object>(query: Statement, values: readonly SqlValue[] = []): Promise<T[]> {
    return (await this.execute<T>(query, values)).rows;
  }

  /** The first row, or null. */
  async maybe<T extends object>(query: Statement, values: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.execute<T>(query, values)).rows[0] ?? null;
  }

  /** The first row. @throws NotFound when there is none */
  async one<T extends object>(query: Statement, values: readonly SqlValue[] = []): Promise<T> {
    const row = await this.maybe<T>(query, values);
    if (!row) throw new NotFound();
    return row;
  }

  /** How many rows a writing statement touched. */
  async change(query: Statement, values: readonly SqlValue[] = []): Promise<number> {
    return (await this.execute(query, values)).rowCount ?? 0;
  }

  /**
   * The single text column of the single row, for answers PostgreSQL has already written as JSON: they go to
   * the wire without being parsed. Cast it in the statement: `SELECT json_build_object(…)::text`.
   */
  async rawJson(query: Statement, values: readonly SqlValue[] = []): Promise<string | null> {
    const row = await this.maybe<Record<string, string | null>>(query, values);
    return row ? (Object.values(row)[0] ?? null) : null;
  }

  private execute<T extends object>(query: Statement, values: readonly SqlValue[]): Promise<QueryResult<T>> {
    const given = { name: query.name, text: query.text, values: values as unknown[] };
    const client = this.transaction.client ?? this.pool();
    return client.query<T>(given);
  }
}
