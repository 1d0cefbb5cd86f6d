import { Logger } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { messageOf } from '../errors/told.ts';
import { SnakeNaming } from './snake-naming.ts';

/** A request waits this long for a connection before it is answered 503. */
const acquireTimeoutMs = 3_000;
const statementTimeoutMs = 15_000;
/** Longer than the server's own limit: reached only when the network was cut without a word. */
const silenceTimeoutMs = 20_000;
const poolSize = 8;

const logger = new Logger('Database');

/** How the program talks to PostgreSQL; the same for serving, migrating and tests. */
export const dataSourceOptions = (url: string) =>
  ({
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: acquireTimeoutMs,
    applicationName: 'vagar',
    synchronize: false,
    migrationsRun: false,
    migrations,
    namingStrategy: new SnakeNaming(),
    logging: false,
    // Instant is instant: dates come as text, so that no time zone is ever added to a day.
    extra: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      query_timeout: silenceTimeoutMs,
      keepAlive: true,
    },
    // A lost idle connection is replaced at the next use; it must never end the process.
    poolErrorHandler: (error: unknown) => logger.warn(`A pooled connection was lost: ${messageOf(error)}`),
  }) satisfies DataSourceOptions;
