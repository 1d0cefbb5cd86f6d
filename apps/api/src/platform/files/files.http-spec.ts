import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Files } from './files.ts';

const bytes = Buffer.from('0123456789');
const film = { mime: 'video/webm', name: 'Målkonflikt.webm' };

describe('files', () => {
  let app: TestApp;
  const stored = () => readdirSync(join(app.settings.dataDir, 'files'), { recursive: true });

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('gives the bytes back, named and for the browser to keep', async () => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const answer = await client.get(`/files/${id}`);

    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'video/webm',
        'content-length': '10',
        'accept-ranges': 'bytes',
        'cache-control': 'private, max-age=31536000, immutable',
        'content-disposition': `inline; filename*=UTF-8''M%C3%A5lkonflikt.webm`,
      },
    });
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-100', '89', 'bytes 8-9/10'],
    ['bytes=-100', '0123456789', 'bytes 0-9/10'],
  ])('answers %s with that part', async (range, text, told) => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const answer = await client.get(`/files/${id}`, { headers: { range } });

    expect(answer).toMatchObject({ status: 206, headers: { 'content-range': told } });
    expect(answer.bytes.toString()).toBe(text);
  });

  it.each(['bytes=10-', 'bytes=20-30', 'bytes=-0'])('refuses %s: there is nothing there', async (range) => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const answer = await client.get(`/files/${id}`, { headers: { range } });

    expect(answer).toMatchObject({
      status: 416,
      body: { code: 'range-not-satisfiable' },
      headers: { 'content-range': 'bytes */10' },
    });
  });

  it.each(['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=', 'bytes=a-b'])('ignores %s', async (range) => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const answer = await client.get(`/files/${id}`, { headers: { range } });

    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '10' } });
  });

  it('tells size and kind without the bytes', async () => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const answer = await client.send('HEAD', `/files/${id}`, undefined);

    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-length': '10', 'content-type': 'video/webm' },
    });
    expect(answer.bytes).toHaveLength(0);
  });

  it('sends nothing again that the browser has', async () => {
    const id = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());
    const { headers } = await client.get(`/files/${id}`);

    const again = await client.get(`/files/${id}`, { headers: { 'if-none-match': headers['etag'] ?? '' } });

    expect(again.status).toBe(304);
  });

  it('keeps equal bytes once', async () => {
    await app.get(Files).put(Buffer.from('lika'), { mime: 'text/plain', name: 'a.txt' });
    const before = stored();

    await app.get(Files).put(Buffer.from('lika'), { mime: 'text/plain', name: 'b.txt' });

    expect(stored()).toEqual(before);
  });

  it('lets a picture in SVG do nothing, and nothing else do more than before', async () => {
    const picture = await app
      .get(Files)
      .put(Buffer.from('<svg/>'), { mime: 'image/svg+xml', name: 'karta.svg' });
    const other = await app.get(Files).put(bytes, film);
    const client = await app.as(await app.given.person());

    const policies = await Promise.all(
      [picture, other].map(
        async (id) => (await client.get(`/files/${id}`)).headers['content-security-policy'] ?? '',
      ),
    );

    expect(policies[0]).toMatch(/^sandbox; default-src 'none';/);
    expect(policies[0]).not.toContain('script');
    expect(policies[1]).toMatch(/^default-src 'self';/);
  });

  it('tells of a file lost from the disk as an error of ours, not as a pause', async () => {
    const id = await app.get(Files).put(Buffer.from('försvinner'), film);
    const client = await app.as(await app.given.person());
    rmSync(join(app.settings.dataDir, 'files'), { recursive: true });

    const answer = await client.get(`/files/${id}`);

    expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected' } });
  });

  it('shows nobody a file that belongs to a feature’s own route, nor one that is not there', async () => {
    const id = await app.get(Files).put(bytes, { ...film, readers: 'own-route' });
    const client = await app.as(await app.given.person({ roles: ['admin'] }));

    const statuses = [
      (await client.get(`/files/${id}`)).status,
      (await client.get('/files/00000000-0000-4000-8000-000000000000')).status,
      (await client.get('/files/..%2F..%2Fkeyring.json')).status,
      (await app.visitor.get(`/files/${id}`)).status,
    ];

    expect(statuses).toEqual([404, 404, 400, 401]);
  });
});
