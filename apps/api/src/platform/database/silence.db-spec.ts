import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { testDatabase } from '@vagar/testing';
import type { TestDatabase } from '@vagar/testing';
import { DataSource } from 'typeorm';
import { template } from '../../testing/template.ts';
import { isOutage } from '../errors/outage.ts';
import { dataSourceOptions } from './data-source.ts';
import { Transaction } from './transaction.ts';

/** The way to a database, which can go silent: nothing comes through, and nobody is told. */
const openWay = async (databaseUrl: string) => {
  const url = new URL(databaseUrl);
  const { hostname } = url;
  const port = Number(url.port);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(port, hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.push(socket.on('error', () => undefined));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    goSilent: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

describe('a network cut without a word', () => {
  let database: TestDatabase;
  let way: Awaited<ReturnType<typeof openWay>>;
  let source: DataSource;

  beforeAll(async () => {
    database = await testDatabase(template);
    way = await openWay(database.url);
    const options = dataSourceOptions(way.url);
    const extra = { ...options.extra, query_timeout: 1_500 };
    source = await new DataSource({ ...options, poolSize: 1, connectTimeoutMS: 20_000, extra }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    way.close();
    await database.drop();
  });

  it('ends the transaction as an outage, and its connection is not used again', async () => {
    const transaction = new Transaction(source);
    const ask = () => transaction.run(() => transaction.em.query<unknown>('SELECT 1 AS number'));
    await ask();
    way.goSilent();

    const error: unknown = await ask().catch((thrown: unknown) => thrown);

    expect(isOutage(error)).toBe(true);
    expect(await ask()).toEqual([{ number: 1 }]);
  });
});

describe('a connection', () => {
  it('is given up on later than a statement, and watched for a dead network', () => {
    const { extra } = dataSourceOptions('postgres://127.0.0.1/vagar');

    expect(extra.keepAlive).toBe(true);
    expect(extra.query_timeout).toBeGreaterThan(extra.statement_timeout);
  });
});
