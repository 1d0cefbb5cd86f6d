import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { isOwnOrigin } from './own-origin.ts';

const builtWeb = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'vagar-web-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Vägar</title>');
  writeFileSync(join(dir, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(dir, 'assets', 'main-abc123.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(dir, 'favicon.svg'), '<svg/>');
  return dir;
};

describe('the web on our one port', () => {
  let app: TestApp;
  const open = async (url: string, headers: Record<string, string> = {}) =>
    app.nest.inject({ method: 'GET', url, headers });

  beforeAll(async () => {
    app = await startTestApp({ environment: { WEB_DIR: builtWeb(), PUBLIC_URL: 'https://vagar.example' } });
  });
  afterAll(() => app.close());

  it.each(['/', '/kurser/systemtankande', '/v/0123456789abcdef', '/v/a?from=qr', '/%C3%A5'])(
    'answers the page address %s with the web, never kept by the browser unasked',
    async (url) => {
      const answer = await open(url);

      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': /text\/html/ as never,
      });
      expect(answer.payload).toContain('<title>Vägar</title>');
    },
  );

  it('keeps hashed assets for good, and sends them compressed to who can read that', async () => {
    const plain = await open('/assets/main-abc123.js');
    const compressed = await open('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' });

    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(compressed.headers['content-encoding']).toBe('br');
  });

  it('sends a long JSON answer packed to who can read that, and a short one as it is', async () => {
    const plain = await open('/api/v1/openapi.json');
    const packed = await open('/api/v1/openapi.json', { 'accept-encoding': 'gzip' });
    const short = await open('/health/live', { 'accept-encoding': 'gzip' });

    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.payload);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it.each(['/assets/old-123.js', '/api/v1/nothing', '/api', '/health/nothing'])(
    'answers %s as what it is: not there',
    async (url) => {
      const answer = await open(url);

      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  it.each([
    '/%',
    '/%E0%A4%A',
    '/../../keyring.json',
    '/assets/..%2f..%2fkeyring.json',
    `/${'a'.repeat(5000)}`,
  ])('never breaks on %s', async (url) => {
    const answer = await open(url);

    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.payload).not.toContain('secret');
  });

  it('carries its protections on every answer, errors too', async () => {
    const answers = [await open('/'), await open('/api/v1/nothing'), await open('/api/v1/api-info')];

    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

describe('writes from elsewhere', () => {
  let app: TestApp;
  const send = async (headers: Record<string, string>) =>
    (await app.nest.inject({ method: 'POST', url: '/api/v1/nothing', headers })).json<{ code: string }>()
      .code;

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_URL: 'https://vagar.example' } });
  });
  afterAll(() => app.close());

  it.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://vagar.example' }],
    [{ origin: 'https://vagar.example.elsewhere.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('are refused: %j', async (headers) => {
    expect(await send(headers as Record<string, string>)).toBe('foreign-origin');
  });

  it.each([[{ origin: 'https://vagar.example' }], [{ 'sec-fetch-site': 'same-origin' }], [{}]])(
    'pass when they are our own, or a program’s: %j',
    async (headers) => {
      expect(await send(headers as Record<string, string>)).toBe('not-found');
    },
  );

  it('takes any loopback name with our port as our own when no address is set', () => {
    const own = [
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
      'http://vagar.localhost:3000',
    ];
    const foreign = [
      'http://localhost:3001',
      'https://localhost:3000',
      'http://example.org:3000',
      'null',
      'x',
    ];

    expect(own.map((origin) => isOwnOrigin(origin, null, 3000))).toEqual(own.map(() => true));
    expect(foreign.map((origin) => isOwnOrigin(origin, null, 3000))).toEqual(foreign.map(() => false));
  });
});

describe('requests that do not fit', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it.each([
    ['broken JSON', '{"email":', { 'content-type': 'application/json' }, 400, 'malformed-request'],
    [
      'a poisoned prototype',
      '{"__proto__":{"a":1}}',
      { 'content-type': 'application/json' },
      400,
      'malformed-request',
    ],
    ['another language', 'a=b', { 'content-type': 'text/csv' }, 415, 'unsupported-media-type'],
    ['too much', JSON.stringify({ email: 'a'.repeat(300_000) }), {}, 413, 'too-large'],
  ])('are told so: %s', async (_, body, headers, status, code) => {
    const answer = await app.visitor.post('/session', body, { headers });

    expect(answer).toMatchObject({ status, body: { code } });
  });
});
