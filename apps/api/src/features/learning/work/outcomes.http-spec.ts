import { activityOutcome } from '@vagar/contract';
import type { ActivityOutcome, ActivityWork } from '@vagar/contract';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';
import { mostOthers } from './others-work.reader.ts';

const goal = (key: string) => ({ key, text: { sv: `Mål ${key}` }, short: { sv: key } });
const matrix = {
  prompt: { sv: 'Hur hänger målen ihop?' },
  support: [],
  goals: ['a', 'b', 'c'].map(goal),
  minimumReasons: 1,
};
const exercise = {
  prompt: { sv: 'Bedöm ansökan.' },
  application: { sv: { type: 'doc', content: [] } },
  attachments: [],
  criteria: [{ key: 'klimat', text: { sv: 'Klimat' }, help: { sv: '' } }],
};
const expert = {
  expert: [{ criterion: 'klimat', level: 2, reason: { sv: 'Måtten saknas.' } }],
  expertSummary: { sv: 'En god början.' },
};
const secret = 'Det här har jag aldrig sagt högt.';

const scoresOf = (score: number) =>
  matrix.goals.flatMap(({ key: from }) =>
    matrix.goals.filter(({ key }) => key !== from).map(({ key: to }) => ({ from, to, score })),
  );
const matrixOf = (score: number): ActivityWork => ({
  kind: 'goal-matrix',
  cells: scoresOf(score).map((cell) => ({ ...cell, reason: secret })),
});
const assessmentOf = (level: number): ActivityWork => ({
  kind: 'application-exercise',
  assessments: [{ criterion: 'klimat', level, reason: secret }],
});

describe('the outcome of handed-in work', () => {
  let app: TestApp;
  let course: GivenCourse;
  let cohort: Awaited<ReturnType<TestApp['given']['cohort']>>;

  interface Road {
    readonly client: ApiClient;
    readonly enrolmentId: string;
  }
  const activity = (kind: string) => course.activities.find((it) => it.kind === kind)?.id ?? '';
  const at = ({ enrolmentId }: Pick<Road, 'enrolmentId'>, kind: string) =>
    `/enrolments/${enrolmentId}/activities/${activity(kind)}`;
  const road = async (inCohort: { readonly id: typeof cohort.id } | null = cohort): Promise<Road> => {
    const person = await app.given.person();
    const { id } = await app.given.enrolment(person, course, inCohort ? { cohort: inCohort } : {});
    return { client: await app.as(person), enrolmentId: id };
  };
  const save = ({ client, ...rest }: Road, work: ActivityWork) =>
    client.put(`${at(rest, work.kind)}/work`, work, { version: 0 });
  const handIn = async (on: Road, work: ActivityWork): Promise<Road> => {
    await save(on, work);
    await on.client.post(`${at(on, work.kind)}/results`, { kind: 'work-handed-in' });
    app.clock.moveBy({ minutes: 1 });
    return on;
  };
  const others = async (works: readonly ActivityWork[], inCohort = cohort) => {
    for (const work of works) await handIn(await road(inCohort), work);
  };
  const read = (on: Road, kind: string) => on.client.get<ActivityOutcome>(`${at(on, kind)}/outcome`);

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    course = await app.given.course({
      modules: [['goal-matrix', 'application-exercise', 'survey', 'text']],
      contents: {
        'goal-matrix': { content: matrix },
        'application-exercise': { content: exercise, key: expert },
        survey: { content: { prompt: { sv: '' }, scope: 'person', scales: [], items: [] } },
      },
    });
    cohort = await app.given.cohort(course);
  });
  afterAll(() => app.close());

  it('is not there before the work is handed in', async () => {
    const leader = await road();
    const untouched = await read(leader, 'application-exercise');
    await save(leader, assessmentOf(1));

    const saved = await read(leader, 'application-exercise');

    expect([untouched, saved].map(({ status }) => status)).toEqual([404, 404]);
    expect(JSON.stringify([untouched.body, saved.body])).not.toContain('Måtten saknas');
  });

  it('is the expert’s assessment with its reasons once it is', async () => {
    const leader = await handIn(await road(), assessmentOf(1));

    const { status, body } = await read(leader, 'application-exercise');

    expect(status).toBe(200);
    expect(activityOutcome.safeParse(body).error).toBeUndefined();
    expect(body).toEqual({ kind: 'application-exercise', ...expert, spread: null });
  });

  it('is its learner’s alone', async () => {
    const leader = await handIn(await road(), matrixOf(1));
    const other = await road();
    const staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));

    const answers = [
      await read({ ...leader, client: other.client }, 'goal-matrix'),
      await read({ ...leader, client: staff }, 'goal-matrix'),
      await read({ ...leader, client: app.visitor }, 'goal-matrix'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
  });

  it('is not there for kinds that give nothing back, and not for an activity of another version', async () => {
    const leader = await handIn(await road(), { kind: 'survey', answers: {} });
    const elsewhere = await app.given.course({ modules: [['goal-matrix']] });

    const survey = await read(leader, 'survey');
    const text = await read(leader, 'text');
    const foreign = await leader.client.get(
      `/enrolments/${leader.enrolmentId}/activities/${elsewhere.activities[0]?.id ?? ''}/outcome`,
    );

    expect([survey, text, foreign].map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('shows no picture of four others, and one of five, without oneself', async () => {
    await others([2, 2, 1, 1].map(matrixOf));
    const leader = await handIn(await road(), matrixOf(-3));
    const ofFour = await read(leader, 'goal-matrix');
    await others([matrixOf(2)]);

    const ofFive = await read(leader, 'goal-matrix');

    expect(ofFour.body).toEqual({ kind: 'goal-matrix', others: null });
    expect(ofFive.body).toMatchObject({ others: { people: 5 } });
    expect(activityOutcome.parse(ofFive.body)).toMatchObject({
      others: {
        cells: Array.from({ length: 6 }, () => expect.objectContaining({ mean: 1.6, views: 'shared' })),
      },
    });
  });

  it('changes when five more have handed in, not with each', async () => {
    const leader = await handIn(await road(), assessmentOf(0));
    await others([0, 1, 2, 2, 2].map(assessmentOf));
    const first = await read(leader, 'application-exercise');
    await others([3, 3, 3, 3].map(assessmentOf));

    const between = await read(leader, 'application-exercise');
    await others([assessmentOf(3)]);
    const second = await read(leader, 'application-exercise');

    expect(between.body).toEqual(first.body);
    expect(first.body).toMatchObject({
      spread: { people: 5, criteria: [{ criterion: 'klimat', levels: [0, 0, 5, 0] }] },
    });
    expect(second.body).toMatchObject({ spread: { people: 10, criteria: [{ levels: [0, 0, 5, 5] }] } });
  });

  it('speaks of one’s own cohort, and keeps those who have left it', async () => {
    const other = await app.given.cohort(course);
    await others(
      Array.from({ length: 5 }, () => matrixOf(-2)),
      other,
    );
    await others(Array.from({ length: 5 }, () => matrixOf(2)));
    const leader = await handIn(await road(), matrixOf(0));
    const alone = await handIn(await road(null), matrixOf(0));
    await app.database.query(
      `UPDATE enrolment SET state = 'withdrawn', completed_at = NULL WHERE cohort_id = $1`,
      [cohort.id],
    );

    const own = await read(leader, 'goal-matrix');
    const all = await read(alone, 'goal-matrix');

    expect(own.body).toMatchObject({ others: { people: 5, cells: [{ mean: 2 }, {}, {}, {}, {}, {}] } });
    expect(all.body).toMatchObject({ others: { people: 10 } });
  });

  it('stays as it is when some of the others, or their work, go on in another version', async () => {
    const leader = await handIn(await road(), matrixOf(0));
    await others([3, 1, 1, 1, 1, -3].map(matrixOf));
    const before = await read(leader, 'goal-matrix');
    const [own] = course.activities;
    const next = await app.given.course({ modules: [['goal-matrix']], follows: course });
    await app.database.query(
      `UPDATE activity_work SET activity_id = $1 WHERE (enrolment_id, activity_id) = (
         SELECT enrolment_id, activity_id FROM activity_work WHERE activity_id = $2 AND enrolment_id <> $3
         ORDER BY handed_in_at LIMIT 1)`,
      [next.activities[0]?.id, own?.id, leader.enrolmentId],
    );

    const after = await read(leader, 'goal-matrix');

    expect(before.body).toMatchObject({ others: { people: 5, cells: [{ mean: 1.4 }, {}, {}, {}, {}, {}] } });
    expect(after.body).toEqual(before.body);
  });

  it('counts a person who takes the course again once', async () => {
    await others([1, 1, 1, 1].map(matrixOf));
    const again = await app.given.person();
    for (const state of ['withdrawn', 'active'] as const) {
      const { id } = await app.given.enrolment(again, course, { state: 'active', cohort });
      await handIn({ client: await app.as(again), enrolmentId: id }, matrixOf(3));
      await app.database.query('UPDATE enrolment SET state = $2, completed_at = NULL WHERE id = $1', [
        id,
        state,
      ]);
    }
    const leader = await handIn(await road(), matrixOf(0));

    const { body } = await read(leader, 'goal-matrix');

    expect(body).toMatchObject({ others: { people: 5, cells: [{ mean: 1.4 }, {}, {}, {}, {}, {}] } });
  });

  it('is of the first of all who take the course without a cohort, however many have', async () => {
    const activityId = activity('goal-matrix');
    await app.database.query(
      `WITH people AS (
         INSERT INTO person (id, given_name, family_name, email, locale, state, created_at)
         SELECT gen_random_uuid(), 'Kim', 'Test', 'outcome-' || n || '@vagar.example', 'sv', 'active', now()
         FROM generate_series(1, $1) n RETURNING id
       ), roads AS (
         INSERT INTO enrolment (id, person_id, course_id, course_version_id, state, enrolled_at)
         SELECT gen_random_uuid(), id, $2, $3, 'active', now() FROM people RETURNING id, person_id
       )
       INSERT INTO activity_work (enrolment_id, activity_id, person_id, kind, sealed, shared, state, version,
         saved_at, handed_in_at)
       SELECT id, $4, person_id, 'goal-matrix', '', $5, 'handed-in', 2, now(), now() FROM roads`,
      [mostOthers + 20, course.id, course.versionId, activityId, { cells: scoresOf(2) }],
    );
    const alone = await handIn(await road(null), matrixOf(0));

    const { body } = await read(alone, 'goal-matrix');

    expect(body).toMatchObject({ others: { people: mostOthers } });
  });

  it('never carries a reason that anybody wrote, and takes two statements besides the session', async () => {
    await others([0, 1, 2, 2, 2].map(assessmentOf));
    await others([0, 1, 2, 2, 2].map(matrixOf));
    const leader = await handIn(await handIn(await road(), assessmentOf(1)), matrixOf(1));

    const answers = [await read(leader, 'application-exercise'), await read(leader, 'goal-matrix')];
    const statements = await app.statementsOf(() => read(leader, 'goal-matrix'));
    const shared = await app.database.query('SELECT shared FROM activity_work WHERE shared IS NOT NULL');

    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(secret);
    expect(JSON.stringify(shared.rows)).not.toContain(secret);
    expect(statements).toHaveLength(3);
  });
});
