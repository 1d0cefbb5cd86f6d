import type { HomeView, MeetingList, SurveyResults, WorkReviewPage } from '@vagar/contract';
import { Commands } from '../../platform/registries/commands.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

describe('the demo world', () => {
  let app: TestApp;
  const lines: string[] = [];

  const make = () =>
    app
      .get(Commands)
      .find('demo-world')
      ?.run([], (line) => lines.push(line));
  const one = async <Row>(text: string): Promise<Row> => (await app.database.query(text)).rows[0] as Row;

  beforeAll(async () => {
    app = await startTestApp({ environment: { DEMO: 'on' } });
    await make();
  });
  afterAll(() => app.close());

  it('is made once and told while it is made', async () => {
    await make();

    const { people } = await one<{ people: number }>('SELECT count(*)::integer AS people FROM person');
    expect(people).toBe(400);
    expect(lines.length).toBe(3);
  });

  it('agrees with itself: progress, records and certificates', async () => {
    const wrong = await one<{ progress: number; records: number; certificates: number }>(
      `SELECT
         (SELECT count(*)::integer FROM enrolment_progress p WHERE required_done <>
           (SELECT count(*) FROM activity_progress a JOIN activity y ON y.id = a.activity_id
            WHERE a.enrolment_id = p.enrolment_id AND a.state = 'completed' AND y.required)) AS progress,
         (SELECT count(*)::integer FROM activity_progress a WHERE a.state = 'completed' AND NOT EXISTS
           (SELECT FROM learning_record r WHERE r.enrolment_id = a.enrolment_id
             AND r.activity_id = a.activity_id)) AS records,
         (SELECT count(*)::integer FROM enrolment WHERE (state = 'completed') <> (certificate_id IS NOT NULL))
           AS certificates`,
    );

    expect(wrong).toEqual({ progress: 0, records: 0, certificates: 0 });
  });

  it('has certificates that are valid, expired and revoked', async () => {
    const found = await one<{ revoked: number; ended: number }>(
      `SELECT (SELECT count(*)::integer FROM certificate_mark WHERE kind = 'revoked') AS revoked,
         (SELECT count(*)::integer FROM certificate
           WHERE (canonical::jsonb->>'validUntil')::date < '2026-11-24') AS ended`,
    );

    expect(found.revoked).toBe(1);
    expect(found.ended).toBeGreaterThan(0);
  });

  it('has work that waits for its staff to read it, the oldest first, and some that has been read', async () => {
    const { id } = await one<{ id: string }>(`SELECT id FROM person WHERE email = 'staff@vagar.example'`);
    const staff = await app.as({ id } as Parameters<TestApp['as']>[0]);

    const { body } = await staff.get<WorkReviewPage>('/work-reviews');

    const days = body.rows.slice(0, body.waiting).map(({ handedInAt }) => handedInAt);
    expect(body.waiting).toBe(4);
    expect([...days].sort()).toEqual(days);
    expect(
      body.rows
        .slice(body.waiting)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['approved', 'returned']);
  });

  it('has a survey with answers by organisation, and some that wait for the next release', async () => {
    const { id } = await one<{ id: string }>(`SELECT id FROM person WHERE email = 'staff@vagar.example'`);
    const staff = await app.as({ id } as Parameters<TestApp['as']>[0]);
    const { surveyId } = await one<{ surveyId: string }>(
      `SELECT substr(series, 8) AS "surveyId" FROM release WHERE series LIKE 'survey:%'`,
    );

    const { body } = await staff.get<SurveyResults>(`/statistics/surveys/${surveyId}`);

    expect(body.waiting).toBe(5);
    expect(body.release?.groups.length).toBeGreaterThan(4);
    expect(body.release?.tables.length).toBeGreaterThan(8);
  });

  it('has a question bank, ordered by course, that no course is a copy of', async () => {
    const found = await one<{ questions: number; categories: number; untagged: number; copies: number }>(
      `SELECT (SELECT count(*)::integer FROM question) AS questions,
         (SELECT count(*)::integer FROM question_category) AS categories,
         (SELECT count(*)::integer FROM question WHERE tags = '{}' OR category_id IS NULL) AS untagged,
         (SELECT count(*)::integer FROM activity WHERE key::text LIKE '%"bank"%') AS copies`,
    );

    expect(found).toMatchObject({ categories: 5, untagged: 0, copies: 0 });
    expect(found.questions).toBeGreaterThan(40);
  });

  it('has cohorts that have met and will meet, on weekdays, and people who say they were there', async () => {
    const { cohorts, official } = await one<{ cohorts: unknown[]; official: string }>(
      `SELECT (SELECT id FROM person WHERE email = 'official@vagar.example') AS official, (
         SELECT json_agg(json_build_object('past', past, 'ahead', ahead, 'astray', astray) ORDER BY past)
         FROM (SELECT count(*) FILTER (WHERE t.ends_at < '2026-11-24')::integer AS past,
                 count(*) FILTER (WHERE t.starts_at > '2026-11-24')::integer AS ahead,
                 count(*) FILTER (WHERE extract(isodow FROM t.starts_at) > 5 OR t.place IS NULL
                   OR extract(epoch FROM t.ends_at - t.starts_at) <> 60 * (SELECT minutes FROM activity a
                     WHERE a.lineage_id = t.lineage_id LIMIT 1))::integer AS astray
               FROM cohort_meeting t GROUP BY t.cohort_id) AS met) AS cohorts`,
    );
    const place = await one<{ enrolment: string; workshop: string; there: number }>(
      `SELECT e.id AS enrolment, a.id AS workshop, (
         SELECT count(*)::integer FROM activity_progress p WHERE p.activity_id = a.id) AS there
       FROM enrolment e JOIN cohort_meeting t ON t.cohort_id = e.cohort_id
       JOIN activity a ON a.course_version_id = e.course_version_id AND a.lineage_id = t.lineage_id
       WHERE e.person_id = '${official}' ORDER BY t.starts_at LIMIT 1`,
    );
    const newcomer = await app.as({ id: official } as Parameters<TestApp['as']>[0]);

    const { body } = await newcomer.get<MeetingList>(
      `/enrolments/${place.enrolment}/activities/${place.workshop}/meetings`,
    );

    expect(cohorts).toEqual(Array(2).fill({ past: 1, ahead: 1, astray: 0 }));
    expect(place.there).toBeGreaterThan(3);
    expect(body.rows).toEqual([expect.objectContaining({ place: 'Folkets hus, Kramfors' })]);
  });

  it('leads its leader on, and shows what its official has promised', async () => {
    const idOf = (email: string) => one<{ id: string }>(`SELECT id FROM person WHERE email = '${email}'`);
    const leader = await app.as((await idOf('leader@vagar.example')) as Parameters<TestApp['as']>[0]);
    const official = await app.as((await idOf('official@vagar.example')) as Parameters<TestApp['as']>[0]);

    const [hers, his] = [await leader.get<HomeView>('/my/home'), await official.get<HomeView>('/my/home')];

    expect(hers.body.continue).toMatchObject({ moduleNumber: 3, activityNumber: 1 });
    expect(his.body.certificates).toHaveLength(1);
    expect(his.body.commitments).toHaveLength(2);
  });
});
