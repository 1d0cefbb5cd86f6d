import type { MaterialRow, Page } from '@vagar/contract';
import { materialPage } from '@vagar/contract';
import type { ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { IssueCertificate } from '../certification/index.ts';

describe('my material', () => {
  let app: TestApp;
  let course: GivenCourse;
  let person: GivenPerson;
  let leader: ApiClient;
  let enrolmentId: string;

  const material = async (query: Record<string, string | number> = {}) =>
    (await leader.get<Page<MaterialRow>>('/my/material', { query })).body;
  const at = (place: number) => `/enrolments/${enrolmentId}/activities/${course.activities[place]?.id ?? ''}`;
  const write = async () => {
    await leader.put(`${at(2)}/reflection`, { text: 'Det svåra var  att\nsäga det högt.' }, { version: 0 });
    const commitment = (n: number, text: string) => ({
      id: `01940000-0000-7000-8000-00000000000${n}`,
      text,
      dueOn: '2027-01-15',
    });
    await leader.put(
      `${at(3)}/action-plan`,
      { commitments: [commitment(1, 'Frågar först.'), commitment(2, 'Lyssnar klart.')] },
      { version: 0 },
    );
  };

  beforeAll(async () => {
    app = await startTestApp();
    course = await app.given.course({ title: 'Se helheten' });
  });
  beforeEach(async () => {
    person = await app.given.person();
    leader = await app.as(person);
    enrolmentId = (await app.given.enrolment(person, course, { done: 1 })).id;
  });
  afterAll(() => app.close());

  it('holds what I have read and what I have written, newest first', async () => {
    await write();

    const page = await material();

    const excerpts = Object.fromEntries(page.rows.map(({ kind, excerpt }) => [kind, excerpt]));
    expect(materialPage.safeParse(page).error).toBeUndefined();
    expect(excerpts).toEqual({
      'action-plan': 'Frågar först. · Lyssnar klart.',
      reflection: 'Det svåra var att säga det högt.',
      text: null,
    });
    expect(page.rows.at(-1)).toMatchObject({
      kind: 'text',
      title: { sv: 'Aktivitet 1' },
      courseTitle: { sv: 'Se helheten' },
      enrolmentId,
    });
    expect(page.total).toBe(3);
  });

  it('stays mine to find after I have left the course', async () => {
    await write();
    await leader.post(`/enrolments/${enrolmentId}/withdrawal`);

    const { rows } = await material({ kind: 'reflection' });

    expect(rows).toMatchObject([{ kind: 'reflection', excerpt: 'Det svåra var att säga det högt.' }]);
  });

  it('holds the certificate I was given', async () => {
    const other = await app.given.course({ title: 'Leda omställning' });
    const { id } = await app.given.enrolment(person, other, { state: 'completed' });
    const certificateId = await app.get(IssueCertificate).forEnrolment(id);

    const { rows, total } = await material({ kind: 'certificate' });

    expect(total).toBe(1);
    expect(rows).toMatchObject([{ id: certificateId, title: { sv: 'Leda omställning' }, enrolmentId: id }]);
  });

  it('holds what I have handed in, with my own words in it', async () => {
    const matrix = await app.given.course({
      modules: [['goal-matrix', 'survey']],
      contents: {
        'goal-matrix': {
          content: {
            prompt: { sv: '' },
            support: [],
            goals: ['a', 'b'].map((key) => ({ key, text: { sv: key }, short: { sv: key } })),
            minimumReasons: 0,
          },
        },
        survey: { content: { prompt: { sv: '' }, scope: 'person', scales: [], items: [] } },
      },
    });
    const { id } = await app.given.enrolment(person, matrix);
    const [first, second] = matrix.activities.map((it) => `/enrolments/${id}/activities/${it.id}`);
    const cell = (from: string, to: string, reason: string) => ({ from, to, score: -2, reason });
    await leader.put(
      `${first ?? ''}/work`,
      { kind: 'goal-matrix', cells: [cell('a', 'b', 'Renarna behöver ro.'), cell('b', 'a', '')] },
      { version: 0 },
    );
    await leader.post(`${first ?? ''}/results`, { kind: 'work-handed-in' });
    await leader.put(`${second ?? ''}/work`, { kind: 'survey', answers: {} }, { version: 0 });

    const handedIn = await material({ kind: 'goal-matrix' });
    const onlyChosen = await material({ kind: 'survey' });

    expect(handedIn).toMatchObject({
      total: 1,
      rows: [{ kind: 'goal-matrix', enrolmentId: id, excerpt: 'Renarna behöver ro.' }],
    });
    expect(onlyChosen).toMatchObject({ total: 1, rows: [{ kind: 'survey', excerpt: null }] });
  });

  it('gives one page at a time', async () => {
    await write();

    const first = await material({ size: 2 });
    const second = await material({ size: 2, page: 2 });
    const beyond = await material({ size: 2, page: 3 });

    expect([first, second, beyond].map(({ rows }) => rows.length)).toEqual([2, 1, 0]);
    expect([first, second, beyond].map(({ total }) => total)).toEqual([3, 3, 3]);
  });

  it('takes one statement besides the session, and shows nobody else’s', async () => {
    await write();
    const other = await app.as(await app.given.person());

    const statements = await app.statementsOf(() => material());
    const { body } = await other.get<Page<MaterialRow>>('/my/material');

    expect(statements).toHaveLength(2);
    expect(body).toMatchObject({ total: 0, rows: [] });
  });
});
