import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { activityKinds } from '@vagar/contract';
import type { CourseDraftView, DraftActivityView, DraftModule, KindDraft, MediaItem } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import fc from 'fast-check';
import { multipart } from '../../../testing/multipart.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';
import { anyDraft } from '../../../testing/any-draft.ts';

const both = (text: string) => ({ sv: text, en: text });
const doc = (...content: object[]) => ({ type: 'doc', content });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
);
const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nEtt ord\n');

const staffOf = async (app: TestApp) => app.as(await app.given.person({ roles: ['programme-staff'] }));
const upload = async <Body>(staff: ApiClient, path: string, name: string, bytes: Buffer, query = {}) => {
  const { body, extras } = multipart(name, bytes);
  return staff.post<Body>(path, body, { ...extras, query });
};
const take = (staff: ApiClient, bytes: Buffer, query = {}) =>
  upload<CourseDraftView & { code?: string; facts?: object }>(
    staff,
    '/studio/archives',
    'kurs.zip',
    bytes,
    query,
  );
const exported = (staff: ApiClient, id: string, query = {}) =>
  staff.get(`/studio/courses/${id}/archive`, { query });

describe('archives of courses', () => {
  let here: TestApp;
  let elsewhere: TestApp;
  let staff: ApiClient;
  let staffElsewhere: ApiClient;

  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([startTestApp(), startTestApp()]);
    [staff, staffElsewhere] = await Promise.all([staffOf(here), staffOf(elsewhere)]);
  });
  afterAll(() => Promise.all([here.close(), elsewhere.close()]));

  const written = async (
    drafts: readonly { readonly kind: string; readonly draft: object }[],
    conditionOf: (before: string | undefined) => object | null = () => null,
  ) => {
    const course = (await staff.post<CourseDraftView>('/studio/courses', { title: 'Kursen' })).body;
    const modules = `/studio/courses/${course.id}/modules`;
    const module = (await staff.post<DraftModule>(modules, { title: both('Modulen') })).body;
    let before: string | undefined;
    for (const { kind, draft } of drafts) {
      const activities = `/studio/modules/${module.id}/activities`;
      const { body } = await staff.post<DraftActivityView>(activities, { kind, title: both(`En ${kind}`) });
      const words = { title: body.title, minutes: 5, required: true, condition: conditionOf(before) };
      const saved = await staff.put(
        `/studio/activities/${body.id}`,
        { ...words, written: { kind, draft } },
        { version: body.version },
      );
      if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
      before = body.id;
    }
    return course;
  };
  const text = (...content: object[]) => ({
    kind: 'text',
    draft: { body: { sv: doc(paragraph('Ett'), ...content) }, sources: [] },
  });
  const stored = (app: TestApp) => readdirSync(join(app.settings.dataDir, 'files'), { recursive: true });
  const rowsOf = async (app: TestApp) =>
    (
      await app.database.query(
        `SELECT (SELECT count(*) FROM course) c, (SELECT count(*) FROM draft_activity) a,
           (SELECT count(*) FROM file) f, (SELECT count(*) FROM media) m, (SELECT count(*) FROM audit_entry) e`,
      )
    ).rows;

  it('say nothing of when they were made: the same course is the same bytes', async () => {
    const { id } = await written([text(), text()]);

    const one = await exported(staff, id);
    const other = await exported(staff, id);

    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.headers).toMatchObject({
      'content-type': 'application/zip',
      'cache-control': 'private, no-store',
    });
    expect(one.headers['content-disposition']).toMatch(/^attachment; filename="kursen[\w-]*\.zip"$/);
  });

  it('carry every kind of activity, whatever staff wrote in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(
          ...activityKinds.map((kind) =>
            (anyDraft[kind] as fc.Arbitrary<KindDraft>).map((draft) => ({ kind, draft })),
          ),
        ),
        async (drafts) => {
          const { id } = await written(drafts);
          const archive = await exported(staff, id);

          const taken = await take(staffElsewhere, archive.bytes);

          expect([taken.status, taken.body.facts]).toEqual([200, undefined]);
          const again = await exported(staffElsewhere, taken.body.id);
          expect(again.bytes.equals(archive.bytes)).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('carry pictures, files and films with their captions, by their bytes', async () => {
    const [film, sv, picture] = await Promise.all([
      upload<MediaItem>(staff, '/studio/media', 'film.webm', webm()),
      upload<MediaItem>(staff, '/studio/media', 'text.vtt', captions),
      upload<MediaItem>(staff, '/studio/media', 'bild.svg', drawing),
    ]);
    const about = { title: 'En film', alt: both(''), seconds: 1, width: 640, height: 360 };
    const told = await staff.put(
      `/studio/media/${film.body.id}`,
      { ...about, captions: { sv: sv.body.id, en: null } },
      { version: film.body.version },
    );
    const { id } = await written([
      text(
        { type: 'film', attrs: { media: film.body.id, title: 'En film' } },
        { type: 'image', attrs: { src: picture.body.url, alt: 'En ruta' } },
      ),
    ]);
    const archive = await exported(staff, id);

    const taken = await take(staffElsewhere, archive.bytes);

    expect([told.status, taken.status, taken.body.facts]).toEqual([200, 200, undefined]);
    const played = await staffElsewhere.get<{ url: string; captions: { sv: string } }>(
      `/films/${film.body.id}`,
    );
    const path = (url: string) => url.replace('/api/v1', '');
    const words = await staffElsewhere.get(path(played.body.captions.sv));
    const bytes = await staffElsewhere.get(path(played.body.url));
    expect(words.bytes.equals(captions)).toBe(true);
    expect(bytes.bytes.equals(webm())).toBe(true);
    expect(played.body.url).not.toBe(film.body.url);
  });

  it('come in as a draft that nobody sees until it is published', async () => {
    const { id } = await written([text()]);
    const archive = await exported(staff, id);

    const taken = await take(staffElsewhere, archive.bytes);

    expect(taken.body).toMatchObject({ published: null, hasChanges: true, title: { sv: 'Kursen' } });
    const catalogue = await elsewhere.visitor.get('/catalogue');
    expect(JSON.stringify(catalogue.body)).not.toContain(taken.body.key);
    const log = await elsewhere.database.query(`SELECT action FROM audit_entry WHERE subject_id = $1`, [
      taken.body.id,
    ]);
    expect(log.rows).toEqual([{ action: 'course.imported' }]);
  });

  it('do not come in over a course that is here, but beside it when that is asked for', async () => {
    const done = (before: string | undefined) => (before ? { kind: 'done', activity: before } : null);
    const { id, key } = await written([text(), text()], done);
    const archive = await exported(staff, id);

    const over = await take(staff, archive.bytes);
    const beside = await take(staff, archive.bytes, { as: 'new' });

    expect([over.status, over.body.code, over.body.facts]).toEqual([409, 'course-exists', { key }]);
    expect(beside.body.key).toBe(`${key}-2`);
    const lines = beside.body.modules.flatMap(({ activities }) => activities);
    expect(lines[1]?.condition).toEqual({ kind: 'done', activity: lines[0]?.id });
    const original = (await staff.get<CourseDraftView>(`/studio/courses/${id}`)).body;
    const ids = original.modules.flatMap((module) => [module.id, ...module.activities.map((it) => it.id)]);
    expect(ids).not.toContain(lines[0]?.id);
  });

  it('give one of two that come at once the place', async () => {
    const { id } = await written([text()]);
    const archive = await exported(staff, id);

    const answers = await Promise.all([
      take(staffElsewhere, archive.bytes),
      take(staffElsewhere, archive.bytes),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('leave nothing behind when they are refused', async () => {
    const { id } = await written([text()]);
    const { bytes } = await exported(staff, id);
    const before = [await rowsOf(elsewhere), stored(elsewhere)];

    const cut = await take(staffElsewhere, bytes.subarray(0, bytes.length - 40));
    const other = await take(staffElsewhere, Buffer.from('inget arkiv'));

    expect(cut.body).toMatchObject({ code: 'archive-refused', facts: { why: 'damaged', where: null } });
    expect(other.body).toMatchObject({ code: 'archive-refused', facts: { why: 'not-an-archive' } });
    expect([await rowsOf(elsewhere), stored(elsewhere)]).toEqual(before);
  });

  it('are for those who may edit: one programme’s staff take theirs out and none in', async () => {
    const { id } = await written([text()]);
    const { bytes } = await exported(staff, id);
    const leader = await here.as(await here.given.person());
    const person = await here.given.person();
    await here.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', gen_random_uuid(), '2020-01-01')`,
      [person.id],
    );
    const some = await here.as(person);

    const statuses = [
      (await exported(leader, id)).status,
      (await take(leader, bytes)).status,
      (await exported(some, id)).status,
      (await take(some, bytes)).status,
      (await exported(here.visitor, id)).status,
      (await exported(staff, id, { version: 7 })).status,
    ];

    expect(statuses).toEqual([403, 403, 404, 403, 401, 404]);
  });
});

/** The head of a WebM file (EBML), enough to be known as one. */
const webm = (): Buffer =>
  Buffer.concat([
    Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701', 'hex'),
    Buffer.alloc(64),
  ]);
