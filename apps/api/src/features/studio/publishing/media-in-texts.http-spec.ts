import type { DraftActivityView, GateView, MediaItem } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff } from '../../../testing/as-staff.ts';
import { multipart } from '../../../testing/multipart.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const drawing = (ink: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><text x="5" y="20" fill="${ink}">Ån</text></svg>`;
const box = (type: string) => Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from(type, 'latin1')]);
const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom\0\0\x02\0isomiso2', 'latin1'),
  box('moov'),
  box('mdat'),
]);
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nTvå mål kan krocka.\n';

describe('the gate before pictures and films in texts', () => {
  let app: TestApp;
  let staff: ApiClient;
  let acts: ReturnType<typeof asStaff>;
  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    acts = asStaff(staff);
  });
  afterAll(() => app.close());

  const upload = async (name: string, bytes: string | Buffer): Promise<MediaItem> => {
    const { body, extras } = multipart(name, Buffer.from(bytes));
    return (await staff.post<MediaItem>('/studio/media', body, extras)).body;
  };
  /** A course whose first text shows this; what the gate says of its pictures and films. */
  const judged = async (node: object): Promise<string[]> => {
    const { course, first } = await acts.wholeCourse();
    const { body: now } = await staff.get<DraftActivityView>(`/studio/activities/${first.id}`);
    const body = { type: 'doc', content: [node] };
    await acts.write(now, { body: { sv: body, en: body }, sources: [] });
    const { body: gate } = await staff.get<GateView>(`/studio/courses/${course.id}/gate`);
    return gate.faults
      .filter(({ code }) => code === 'low-contrast' || code === 'film-without-captions')
      .map(({ code, weight, language }) => `${weight} ${code} ${language}`)
      .sort();
  };

  it('warns of words in a drawing that hardly differ from their ground', async () => {
    const pale = await upload('blek.svg', drawing('#bbb'));
    const dark = await upload('mörk.svg', drawing('#222'));
    const shown = (item: MediaItem) => judged({ type: 'image', attrs: { src: item.url, alt: 'Ån' } });

    expect(await shown(pale)).toEqual(['should low-contrast en', 'should low-contrast sv']);
    expect(await shown(dark)).toEqual([]);
  });

  it('stops a film that has no captions in the language of its text', async () => {
    const item = await upload('bussen.mp4', film);
    const swedish = await upload('bussen.vtt', captions);
    const { id, version, title, alt } = item;
    await staff.put(
      `/studio/media/${id}`,
      { title, alt, captions: { sv: swedish.id, en: null }, seconds: null, width: null, height: null },
      { version },
    );

    const found = await judged({ type: 'film', attrs: { media: id, title: 'Bussen' } });

    expect(found).toEqual(['must film-without-captions en']);
  });
});
