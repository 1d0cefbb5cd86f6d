import { Commands } from '../../platform/registries/commands.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Passwords } from './passwords.ts';
import { hashPassword } from './password-hash.ts';

const password = 'tre gula kajaker';

describe('create-admin', () => {
  let app: TestApp;

  const run = async (...given: string[]) => {
    const lines: string[] = [];
    await app
      .get(Commands)
      .find('create-admin')
      ?.run(given, (line) => lines.push(line));
    return lines;
  };
  const tokenOf = (lines: readonly string[]) =>
    /\/lank#([\w-]{43})$/u.exec(lines.at(-1) ?? '')?.[1] ?? 'no link';
  const use = (token: string) => app.visitor.post('/access-links/use', { token, password });
  const permissionsOf = async (email: string) => {
    const answer = await app.visitor.post<{ permissions?: string[] }>('/session', { email, password });
    return answer.body.permissions ?? [];
  };

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_URL: 'https://vagar.example' } });
  });
  afterAll(() => app.close());

  it('prints a link that works once and makes an administrator', async () => {
    const lines = await run(
      '--email',
      'Anna@vagar.example',
      '--given-name',
      'Anna',
      '--family-name',
      'Åkerö',
    );
    const token = tokenOf(lines);
    const link = await app.visitor.post('/access-links/read', { token });

    const [first, second] = [await use(token), await use(token)];

    expect(lines.at(-1)).toMatch(/^https:\/\/vagar\.example\/lank#/u);
    expect(link.body).toEqual({ purpose: 'first-admin', givenName: 'Anna', email: 'anna@vagar.example' });
    expect([first.status, second.status]).toEqual([204, 410]);
    expect(await permissionsOf('anna@vagar.example')).toContain('people:manage');
  });

  it('needs no options', async () => {
    await use(tokenOf(await run()));

    expect(await permissionsOf('admin@vagar.example')).toContain('people:manage');
  });

  it('lets one who has lost the way back in, and makes no second person', async () => {
    const person = await app.given.person({ roles: ['admin'] });
    await app.get(Passwords).keep(person.id, await hashPassword('ett glömt lösenord'));

    await use(tokenOf(await run('--email', person.email)));

    expect(await permissionsOf(person.email)).toContain('people:manage');
    const { rows } = await app.database.query('SELECT FROM role_assignment WHERE person_id = $1', [
      person.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('replaces a link that was not used in time', async () => {
    const early = tokenOf(await run('--email', 'late@vagar.example'));
    app.clock.moveBy({ days: 1 });
    expect((await use(early)).status).toBe(410);

    const again = tokenOf(await run('--email', 'late@vagar.example'));

    expect((await use(again)).status).toBe(204);
  });

  it.each([['--mail'], ['--email'], ['--email', 'nonsense'], ['extra']])(
    'explains itself for %s',
    async (...given) => {
      await expect(run(...given)).rejects.toThrow('Usage: create-admin [--email ADDRESS]');
    },
  );

  it('brings nobody deactivated back', async () => {
    const person = await app.given.person({ state: 'deactivated' });

    await expect(run('--email', person.email)).rejects.toThrow('is deactivated');
  });
});
