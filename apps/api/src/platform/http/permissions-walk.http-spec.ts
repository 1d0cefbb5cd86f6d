import { randomUUID } from 'node:crypto';
import { apiPrefix, endpoints, roles, rolesWith } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { routesOf } from '../../testing/routes.ts';
import type { Route } from '../../testing/routes.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

/** The route's address with ids that belong to nothing. */
const addressOf = ({ path }: Route): string =>
  path.replace(/:\w+/g, () => randomUUID()).replace(/\*\w+/, 'nothing');

const ask = (client: ApiClient, route: Route) =>
  client.send<{ code?: string } | undefined>(route.method, addressOf(route), undefined, { version: 1 });

describe('every route of the program', () => {
  let app: TestApp;
  let routes: Route[];

  beforeAll(async () => {
    app = await startTestApp();
    routes = routesOf(app.nest);
  });
  afterAll(() => app.close());

  it('declares who may enter', () => {
    const undeclared = routes.filter(({ declared }) => !declared).map(({ name }) => name);

    expect(undeclared).toEqual([]);
    expect(routes.length).toBeGreaterThan(3);
  });

  it('stands in the contract, and every endpoint of the contract is a route', () => {
    const real = routes
      .filter(({ path }) => path.startsWith(apiPrefix))
      .map(({ method, path }) => `${method} ${path}`);

    const promised = Object.values(endpoints).map((it) => it.replace(' ', ` ${apiPrefix}`));

    expect(real.sort()).toEqual([...promised].sort());
  });

  it('asks who it is before anything else, unless it is open', async () => {
    const closed = routes.filter(({ declared }) => declared?.open !== true);

    const entered: string[] = [];
    for (const route of closed) {
      const { status } = await ask(app.visitor, route);
      if (status !== 401) entered.push(`${route.name} answered ${status}`);
    }

    expect(entered).toEqual([]);
  });

  it.each([null, ...roles])('lets %s into exactly what the role may enter', async (role) => {
    const person = await app.given.person({ roles: role ? [role] : [] });

    const faults: string[] = [];
    for (const route of routes) {
      const needed = route.declared?.open === false ? rolesWith(route.declared.permission) : null;
      const mayEnter = needed === null || (role !== null && needed.includes(role));
      // Signed in anew each time: some routes sign out.
      const { status, body } = await ask(await app.as(person), route);
      const wasRefused = status === 403 && body?.code === 'not-permitted';
      if (wasRefused === mayEnter || status >= 500) faults.push(`${route.name} answered ${status}`);
    }

    expect(faults).toEqual([]);
  });
});
