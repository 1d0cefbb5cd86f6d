import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type {
  CourseDraftView,
  DraftActivityView,
  DraftModule,
  FilmView,
  MediaDetails,
  MediaItem,
  MediaPage,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { ZipFile } from 'yazl';
import { multipart } from '../../../testing/multipart.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00d2ffd9', 'hex');
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nTvå mål kan krocka.\n');
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><rect width="1" height="1"/></svg>',
);
const box = (type: string, content = Buffer.alloc(0)) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};
const mp4 = Buffer.concat([
  box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
  box('moov'),
  box('mdat'),
]);
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const docx = (): Promise<Buffer> => {
  const file = new ZipFile();
  file.addBuffer(
    Buffer.from(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '[Content_Types].xml',
  );
  file.addBuffer(Buffer.from('<w:document/>'), 'word/document.xml');
  file.end();
  return buffer(file.outputStream);
};

describe('the media library', () => {
  let app: TestApp;
  let staff: ApiClient;

  const send = (name: string, bytes: Buffer, client = staff) => {
    const { body, extras } = multipart(name, bytes);
    return client.post<MediaItem & { code?: string; facts?: unknown }>('/studio/media', body, extras);
  };
  const stored = () =>
    readdirSync(join(app.settings.dataDir, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const rows = async () =>
    (
      await app.database.query(
        'SELECT (SELECT count(*) FROM media) AS media, (SELECT count(*) FROM file) AS files',
      )
    ).rows[0];
  const details = (item: MediaItem) => ({
    title: item.title,
    alt: { sv: '' },
    captions: { sv: null, en: null },
    seconds: null,
    width: null,
    height: null,
  });

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it.each([
    ['Karta över länet.PNG', () => png, 'picture', 'image/png'],
    ['foto.jpeg', () => jpg, 'picture', 'image/jpeg'],
    ['Underlag.pdf', () => pdf, 'file', 'application/pdf'],
    ['film.mp4', () => mp4, 'film', 'video/mp4'],
    ['undertexter.vtt', () => vtt, 'captions', 'text/vtt'],
    ['mall.docx', docx, 'file', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['bild som heter.exe', () => png, 'picture', 'image/png'],
  ])('takes in %s for what it is', async (name, bytes, kind, mime) => {
    const sent = await bytes();

    const added = await send(name, sent);
    const read = await staff.get(added.body.url.replace('/api/v1', ''));

    expect(added).toMatchObject({ status: 201, body: { kind, mime, size: sent.length, version: 1 } });
    expect(read.bytes.equals(sent)).toBe(true);
    expect(read.headers['content-type']).toBe(mime);
    expect(read.headers['x-content-type-options']).toBe('nosniff');
  });

  it('writes a drawing anew from what a picture needs', async () => {
    const { body } = await send('ritning.svg', svg);

    const { bytes, headers } = await staff.get(body.url.replace('/api/v1', ''));

    expect(bytes.toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"></rect></svg>',
    );
    expect(headers['content-security-policy']).toMatch(/^sandbox;/);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'type'],
    ['a page with an svg in it', Buffer.from('<html><svg onload="alert(1)"/></html>'), 'damaged'],
    ['a program', Buffer.from('MZ\0\x01'.repeat(40)), 'type'],
    ['plain text', Buffer.from('Bara ord.'), 'type'],
    ['an animation', gif, 'type'],
    ['a picture that is an archive too', Buffer.concat([png, Buffer.from('PK\x03\x04')]), 'damaged'],
    [
      'a picture that is a page too',
      Buffer.concat([jpg, Buffer.from('<script>alert(1)</script>')]),
      'damaged',
    ],
    ['half a picture', png.subarray(0, 50), 'damaged'],
    ['a paper that is an archive too', Buffer.concat([pdf, Buffer.from('PK\x05\x06')]), 'damaged'],
    ['a film that is a page too', Buffer.concat([mp4, Buffer.from('<script>alert(1)</script>')]), 'damaged'],
    [
      'a drawing with entities',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "a">]><svg xmlns="x">&a;</svg>'),
      'unsafe',
    ],
    ['captions with a style sheet', Buffer.concat([vtt, Buffer.from('\nSTYLE\n::cue{}\n')]), 'unsafe'],
    ['captions that say nothing', Buffer.from('WEBVTT\n'), 'no-captions'],
  ])('refuses %s at once, and nothing is left', async (_what, bytes, why) => {
    const before = [stored(), await rows()];
    const began = performance.now();

    const answer = await send('Underlag.pdf', bytes);

    expect(answer).toMatchObject({ status: 422, body: { code: 'file-refused', facts: { why } } });
    expect(performance.now() - began).toBeLessThan(2000);
    expect([stored(), await rows()]).toEqual(before);
  });

  it('refuses what is larger than its kind may be, and nothing is left', async () => {
    const before = [stored(), await rows()];
    const large = Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]);

    const answer = await send('stor.png', large);

    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large', facts: { most: 5_242_880 } } });
    expect([stored(), await rows()]).toEqual(before);
  });

  it('refuses what says that it is larger than anything may be, before it is read', async () => {
    const { extras } = multipart('film.mp4', mp4);
    const headers = { ...extras.headers, 'content-length': String(300 * 1024 * 1024) };

    const answer = await staff.post('/studio/media', Buffer.from('--'), { headers });

    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  it('refuses a request without a file, and one that is no form', async () => {
    const empty = { headers: { 'content-type': 'multipart/form-data; boundary=x' } };

    const statuses = [
      (await staff.post('/studio/media', Buffer.from('--x--\r\n'), empty)).status,
      (await staff.post('/studio/media', {})).status,
    ];

    expect(statuses).toEqual([400, 415]);
  });

  it('lists by kind, by words, and by what still wants something', async () => {
    const { body: item } = await send('Strandlinjer vid Skuleberget.png', png);
    const list = (query: Record<string, string>) => staff.get<MediaPage>('/studio/media', { query });

    const wanting = await list({ kind: 'picture', search: 'skuleberget', wanting: 'true' });
    await staff.put(
      `/studio/media/${item.id}`,
      { ...details(item), alt: { sv: 'Två strandlinjer', en: 'Two shorelines' } },
      { version: 1 },
    );

    expect(wanting.body).toMatchObject({
      total: 1,
      rows: [{ id: item.id, title: 'Strandlinjer vid Skuleberget' }],
    });
    expect((await list({ search: 'shorelines' })).body.rows.map(({ id }) => id)).toEqual([item.id]);
    expect((await list({ search: 'skuleberget', wanting: 'true' })).body.total).toBe(0);
    expect((await list({ kind: 'film', search: 'skuleberget' })).body.total).toBe(0);
  });

  it('gives a film its captions, to learners too', async () => {
    const [{ body: film }, { body: sv }] = [await send('Två mål.mp4', mp4), await send('sv.vtt', vtt)];
    const learner = await app.as(await app.given.person());

    const changed = await staff.put<MediaItem>(
      `/studio/media/${film.id}`,
      { ...details(film), captions: { sv: sv.id, en: null }, seconds: 12.5, width: 640, height: 360 },
      { version: 1 },
    );
    const seen = await learner.get<FilmView>(`/films/${film.id}`);

    expect(changed.body).toMatchObject({ version: 2, captionUrls: { sv: sv.url, en: null } });
    expect(seen).toMatchObject({
      status: 200,
      body: { title: 'Två mål', url: film.url, width: 640, captions: { sv: sv.url, en: null } },
    });
    expect((await learner.get(`/films/${sv.id}`)).status).toBe(404);
  });

  it('refuses captions that are none, and an edit from an old version', async () => {
    const [{ body: film }, { body: picture }] = [await send('a.mp4', mp4), await send('b.png', png)];
    const put = (version: number, captions: string | null) =>
      staff.put(
        `/studio/media/${film.id}`,
        { ...details(film), captions: { sv: captions, en: null } },
        { version },
      );

    const statuses = [
      (await put(1, picture.id)).status,
      (await put(1, null)).status,
      (await put(1, null)).status,
    ];

    expect(statuses).toEqual([404, 200, 412]);
  });

  it('says where something is used', async () => {
    const { body: picture } = await send('Använd.png', png);
    const text = { sv: { type: 'doc', content: [{ type: 'image', attrs: { src: picture.url, alt: '' } }] } };
    const course = await app.given.course({
      title: 'Se helheten',
      modules: [['text']],
      contents: { text: { content: { body: text, sources: [] } } },
    });

    const { body } = await staff.get<MediaDetails>(`/studio/media/${picture.id}`);

    expect(body.uses).toMatchObject([
      { courseId: course.id, courseTitle: { sv: 'Se helheten' }, where: 'published' },
    ]);
  });

  it('shows staff of one programme no other courses, and lets them change nothing that those use', async () => {
    const { body: added } = await send('bild.png', png);
    const { body: course } = await staff.post<CourseDraftView>('/studio/courses', { title: 'Andras kurs' });
    const modules = `/studio/courses/${course.id}/modules`;
    const { body: module } = await staff.post<DraftModule>(modules, { title: { sv: 'Modul' } });
    const { body: text } = await staff.post<DraftActivityView>(`/studio/modules/${module.id}/activities`, {
      kind: 'text',
      title: { sv: 'Text' },
    });
    const image = { type: 'image', attrs: { src: added.url, alt: 'En bild' } };
    const body = { sv: { type: 'doc', content: [image] } };
    await staff.put(
      `/studio/activities/${text.id}`,
      {
        title: text.title,
        minutes: 5,
        required: true,
        condition: null,
        written: { kind: 'text', draft: { body, sources: [] } },
      },
      { version: text.version },
    );
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', gen_random_uuid(), '2020-01-01')`,
      [person.id],
    );
    const some = await app.as(person);
    const { title, alt, captions, seconds, width, height } = added;

    const seen = await some.get<MediaDetails>(`/studio/media/${added.id}`);
    const changed = await some.put(
      `/studio/media/${added.id}`,
      { title: `${title} igen`, alt, captions, seconds, width, height },
      { version: added.version },
    );
    const own = await staff.get<MediaDetails>(`/studio/media/${added.id}`);

    expect(seen.body.uses).toEqual([]);
    expect(changed).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    expect(own.body.uses).toEqual([expect.objectContaining({ activityId: text.id, where: 'draft' })]);
  });

  it('is not for learners', async () => {
    const learner = await app.as(await app.given.person());

    const statuses = [
      (await learner.get('/studio/media')).status,
      (await send('a.png', png, learner)).status,
    ];

    expect(statuses).toEqual([403, 403]);
  });
});
