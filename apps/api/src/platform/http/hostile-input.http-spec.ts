import { randomUUID } from 'node:crypto';
import { apiPrefix, roles } from '@vagar/contract';
import type { Problem } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { routesOf } from '../../testing/routes.ts';
import type { Route } from '../../testing/routes.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

/** What an address may be made to carry instead of an identifier. */
const hostileIds = [
  'not-a-uuid',
  '00000000-0000-0000-0000-00000000000g',
  '%00',
  '..%2f..%2fetc%2fpasswd',
  "1'%20OR%20'1'='1",
  '%F0%9F%92%A9',
  '%E2%80%AE',
  'x'.repeat(190),
];

const deep = (levels: number): unknown => (levels === 0 ? 'deep' : { a: deep(levels - 1) });

/** What a body may be made to be. None of them fits any schema of the contract. */
const hostileBodies: readonly unknown[] = [
  null,
  [],
  'text',
  42,
  true,
  [[[[]]]],
  { unknownField: 1 },
  { __proto__: null, constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  deep(200),
  { text: 'x'.repeat(30_000), answers: { a: { kind: 'single', option: ['a'] } }, commitments: 'none' },
  { email: { $ne: null }, password: { $gt: '' } },
  { email: 'a@b.se\u0000', password: 'x'.repeat(5000), token: '../../x', message: '', kind: 'no-such-kind' },
  { position: -1, position2: 1e309, version: '1; DROP TABLE person' },
];

/** What a body may be made of on the wire. */
const brokenBodies: readonly {
  readonly body: string | Buffer;
  readonly type: string;
  readonly status: number;
}[] = [
  { body: '{"a":', type: 'application/json', status: 400 },
  { body: Buffer.from([0xff, 0xfe, 0x00, 0x7b]), type: 'application/json', status: 400 },
  { body: '{}', type: 'text/xml', status: 415 },
  { body: `{"a":"${'x'.repeat(300 * 1024)}"}`, type: 'application/json', status: 413 },
];

const hostileQueries: readonly Record<string, string>[] = [
  { page: '-1' },
  { page: '1e9' },
  { size: '0' },
  { size: '100000' },
  { sort: 'name; DROP TABLE person' },
  { unknown: '1' },
  { state: 'no-such-state' },
  { organisationId: 'x' },
];

/** Tables that a refused request may touch: attempts are counted, nothing else. */
const counters = ['rate_limit'];

describe('hostile input', () => {
  let app: TestApp;
  let routes: Route[];
  let client: ApiClient;

  const rowsOfEveryTable = async (): Promise<Record<string, number>> => {
    const tables = await app.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.rows) {
      if (counters.includes(name)) continue;
      const { rows } = await app.database.query<{ n: number }>(
        `SELECT count(*)::integer AS n FROM "${name}"`,
      );
      counts[name] = rows[0]?.n ?? 0;
    }
    return counts;
  };

  beforeAll(async () => {
    app = await startTestApp();
    routes = routesOf(app.nest).filter(({ path }) => path.startsWith(apiPrefix));
    client = await app.as(await app.given.person({ roles: [...roles] }));
  });
  afterAll(() => app.close());

  const faultsOf = (
    answers: readonly { readonly name: string; readonly status: number; readonly body: unknown }[],
  ) =>
    answers
      .filter(({ status, body }) => {
        const problem = body as Partial<Problem> | null;
        return (
          status < 400 || status >= 500 || problem?.code === undefined || problem.requestId === undefined
        );
      })
      .map(({ name, status }) => `${name} answered ${status}`);

  it('in an address is refused as if there were nothing there', async () => {
    const before = await rowsOfEveryTable();

    const answers = [];
    for (const route of routes.filter(({ path }) => path.includes(':')))
      for (const id of hostileIds) {
        const address = route.path.replace(/:\w+/g, id);
        const { status, body } = await client.send(route.method, address, undefined, { version: 1 });
        answers.push({ name: `${route.method} ${address}`, status, body });
      }

    expect(faultsOf(answers)).toEqual([]);
    expect(answers.length).toBeGreaterThan(200);
    expect(await rowsOfEveryTable()).toEqual(before);
  });

  it('in a body is refused with the field, and nothing is written', async () => {
    const before = await rowsOfEveryTable();

    const answers = [];
    for (const route of routes.filter(({ hasBody }) => hasBody))
      for (const hostile of hostileBodies) {
        const address = route.path.replace(/:\w+/g, () => randomUUID());
        const { status, body } = await client.send(route.method, address, hostile, { version: 1 });
        answers.push({ name: `${route.name} ${JSON.stringify(hostile)?.slice(0, 60)}`, status, body });
      }

    expect(faultsOf(answers)).toEqual([]);
    expect(answers.length).toBeGreaterThan(200);
    expect(await rowsOfEveryTable()).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(brokenBodies)('broken on the wire is answered $status: $type', async ({ body, type, status }) => {
    const answer = await client.send('POST', '/people', body, { headers: { 'content-type': type } });

    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status });
  });

  it('in a query is refused with the field', async () => {
    const answers = [];
    for (const path of ['/people', '/audit-entries', '/my/material', '/organisation-people', '/outbox-mails'])
      for (const query of hostileQueries) {
        const { status, body } = await client.get(path, { query });
        answers.push({ name: `${path} ${JSON.stringify(query)}`, status, body });
      }

    expect(faultsOf(answers)).toEqual([]);
  });

  it('is told from what fits: the same suite finds a route that lets it through', () => {
    const planted = faultsOf([
      { name: 'planted', status: 200, body: {} },
      { name: 'crash', status: 500, body: {} },
    ]);

    expect(planted).toEqual(['planted answered 200', 'crash answered 500']);
  });
});
