import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PersonId } from '@vagar/domain';
import { ApiClient, givenIn, testDatabase } from '@vagar/testing';
import type { Ask, Given } from '@vagar/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import { SessionCookie } from '../platform/auth/session-cookie.ts';
import { Sessions } from '../platform/auth/sessions.ts';
import { readSettings } from '../platform/config/settings.ts';
import type { SettingValues } from '../platform/config/settings.ts';
import { StatementLog } from '../platform/database/statement-log.ts';
import { createApp } from '../platform/http/create-app.ts';
import { template } from './template.ts';
import { TestClock } from './test-clock.ts';

export interface TestApp {
  readonly nest: NestFastifyApplication;
  readonly clock: TestClock;
  readonly settings: SettingValues;
  /** Puts rows in place. */
  readonly given: Given;
  /** The database, for what no route shows. */
  readonly database: pg.Pool;
  /** Nobody signed in. */
  readonly visitor: ApiClient;
  get<T>(type: Type<T>): T;
  /** Signed in as the person. */
  as(person: { readonly id: PersonId }): Promise<ApiClient>;
  /** The statements that `work` sends to the database, transaction control left out. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export interface TestWishes {
  readonly clock?: TestClock;
  /** Controllers and providers only this test needs. */
  readonly also?: readonly Type[];
  /** Environment variables as an operator would set them. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The whole program on a database of its own, asked in process. Close it in `afterAll`. */
export const startTestApp = async ({
  clock = new TestClock(),
  also = [],
  environment,
}: TestWishes = {}): Promise<TestApp> => {
  const cloned = await testDatabase(template);
  const dataDir = mkdtempSync(join(tmpdir(), 'vagar-app-'));
  const settings = readSettings({
    DATABASE_URL: cloned.url,
    DATA_DIR: dataDir,
    WEB_DIR: join(dataDir, 'web'),
    ROLE: 'web',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...environment,
  });
  const nest = await createApp(AppModule.with(settings, clock, also), settings);
  const database = new pg.Pool({ connectionString: cloned.url, max: 4 });
  database.on('error', () => undefined);
  const log = StatementLog.watch(nest.get(DataSource));
  const ask: Ask = (asked) => nest.inject(asked);
  const origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  return {
    nest,
    clock,
    settings,
    given: givenIn(database),
    database,
    visitor: new ApiClient(ask, origin, null),
    get: (type) => nest.get(type, { strict: false }),
    as: async (person) => {
      const cookie = nest.get(SessionCookie);
      const token = cookie.newToken();
      await nest.get(Sessions).open(person.id, token);
      return new ApiClient(ask, origin, cookie.hand(token, 60).split(';', 1)[0] ?? null);
    },
    statementsOf: (work) => log.of(work),
    close: async () => {
      await nest.close();
      await database.end();
      await cloned.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
