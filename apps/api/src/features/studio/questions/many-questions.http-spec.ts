import type { BankQuestionPage, BankQuestionView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('a large question bank', () => {
  let app: TestApp;
  let staff: ApiClient;

  const read = async (id: string) => (await staff.get<BankQuestionView>(`/studio/questions/${id}`)).body;
  const list = async (query: Record<string, string>) =>
    (await staff.get<BankQuestionPage>('/studio/questions', { query })).body;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
  });
  afterAll(() => app.close());

  it('answers at once with five thousand questions and two hundred quizzes', async () => {
    await app.database.query(
      `WITH made AS (
         INSERT INTO question (id, tags, newest, created_at, changed_at)
         SELECT gen_random_uuid(), ARRAY['mängd'], 1, now(), now() FROM generate_series(1, 5000) RETURNING id
       )
       INSERT INTO question_version (question_id, number, written, made_at)
       SELECT id, 1, jsonb_build_object('key', 'q', 'kind', 'true-false', 'correct', true, 'feedback',
         '{"sv": ""}'::jsonb, 'prompt', jsonb_build_object('sv', 'Mängdfråga ' || id)), now() FROM made`,
    );
    const studio = asStaff(staff);
    const activity = await studio.addActivity(await studio.addModule(await studio.newCourse()), 'quiz');
    await app.database.query(
      `INSERT INTO draft_activity (id, course_id, module_id, position, kind, title, minutes, required, draft, saved_at)
       SELECT gen_random_uuid(), a.course_id, a.module_id, n + 1, 'quiz', a.title, 5, true,
         jsonb_build_object('questions', (SELECT jsonb_agg(jsonb_build_object('bank',
           jsonb_build_object('question', q.id, 'version', 1))) FROM (
             SELECT id FROM question WHERE tags = '{mängd}' ORDER BY id LIMIT 25 OFFSET n * 10) q)), now()
       FROM draft_activity a, generate_series(1, 200) n WHERE a.id = $1`,
      [activity.id],
    );
    await app.database.query('ANALYZE question, question_version, draft_activity');
    const { rows } = await list({ tag: 'mängd', page: '150' });
    const used = rows[0]?.id ?? '';
    const ms = async (ask: () => Promise<unknown>) => {
      const began = performance.now();
      await ask();
      return performance.now() - began;
    };

    const took = [
      await ms(() => list({ search: 'mängdfråga', size: '100' })),
      await ms(() => list({ tag: 'mängd', size: '100' })),
      await ms(() => read(used)),
    ];
    const plan = await app.database.query(
      `BEGIN; SET LOCAL enable_seqscan = off;
       EXPLAIN SELECT id FROM draft_activity d WHERE d.bank_questions ? '${used}'; COMMIT`,
    );

    expect(Math.max(...took)).toBeLessThan(1000);
    expect(JSON.stringify(plan)).toContain('draft_activity_by_bank_question');
  });
});
