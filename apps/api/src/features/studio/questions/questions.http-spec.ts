import type {
  BankQuestionPage,
  BankQuestionView,
  DraftActivityView,
  KindDraft,
  PickedBankQuestions,
  QuestionCategory,
  QuestionCategoryList,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asStaff, both } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const truth = (prompt: string, correct = true) => ({
  key: 'fraga',
  kind: 'true-false',
  prompt: { sv: prompt, en: `In English: ${prompt}` },
  feedback: both('Därför.'),
  correct,
});
const quiz = (...questions: object[]) => ({ passMark: 0, attempts: null, questions });

describe('the question bank', () => {
  let app: TestApp;
  let staff: ApiClient;
  let studio: ReturnType<typeof asStaff>;

  const add = async (written: object, place: object = {}, client = staff) =>
    (
      await client.post<BankQuestionView>('/studio/questions', {
        written,
        categoryId: null,
        tags: [],
        ...place,
      })
    ).body;
  const change = ({ id, version, categoryId, tags, written }: BankQuestionView, changed: object) =>
    staff.put<BankQuestionView & { code?: string }>(
      `/studio/questions/${id}`,
      { written, categoryId, tags, ...changed },
      { version },
    );
  const read = async (id: string, client = staff) =>
    (await client.get<BankQuestionView>(`/studio/questions/${id}`)).body;
  const list = async (query: Record<string, string>, client = staff) =>
    (await client.get<BankQuestionPage>('/studio/questions', { query })).body;
  const category = async (name: string) =>
    (await staff.post<QuestionCategory>('/studio/question-categories', { name: both(name) })).body;
  /** Staff of one programme alone. */
  const staffOfOne = async () => {
    const { body: programme } = await staff.post<{ id: string }>('/studio/programmes', {
      title: 'Ett program',
    });
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', $2, '2020-01-01')`,
      [person.id, programme.id],
    );
    return app.as(person);
  };
  /** A new course with one quiz that holds these copies. */
  const quizWith = async (...questions: object[]) => {
    const course = await studio.newCourse('Kurs med kunskapsfrågor');
    const activity = await studio.addActivity(await studio.addModule(course), 'quiz', 'Prov');
    await studio.write(activity, quiz(...questions));
    return { course, activity };
  };

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'], givenName: 'Maja' }));
    studio = asStaff(staff);
  });
  afterAll(() => app.close());

  it('is for those who edit courses and nobody else', async () => {
    const { id } = await add(truth('Vem får läsa?'));
    const others = [
      await app.as(await app.given.person()),
      await app.as(await app.given.person({ roles: ['mentor'] })),
      app.visitor,
    ];

    const answers = await Promise.all(
      others.flatMap((other) => [
        other.get('/studio/questions'),
        other.get(`/studio/questions/${id}`),
        other.get('/studio/question-categories'),
        other.post('/studio/picked-questions', { questions: [id] }),
        other.post('/studio/questions', { written: truth('Ny?'), categoryId: null, tags: [] }),
        other.post(`/studio/questions/${id}/archiving`),
      ]),
    );

    const refused = (status: number) => Array.from({ length: 6 }, () => status);
    expect(answers.map(({ status }) => status)).toEqual([...refused(403), ...refused(403), ...refused(401)]);
  });

  it('makes a version of other words or another key, and none of another place', async () => {
    const { id: categoryId } = await category('Versioner');
    const first = await add(truth('Höjer sig landet?'));

    const placed = await change(first, { categoryId, tags: ['landhöjning', 'landhöjning'] });
    const reworded = await change(placed.body, { written: truth('Höjer sig landet än?') });
    const same = await change(reworded.body, {
      written: {
        ...truth('Höjer sig landet än?'),
        key: 'annan',
        pool: 'lätta',
        bank: { question: first.id, version: 1 },
      },
    });

    expect(placed.body).toMatchObject({ number: 1, version: 2, categoryId, tags: ['landhöjning'] });
    expect(reworded.body).toMatchObject({ number: 2, version: 3, written: { key: 'fraga' } });
    expect(same.body).toMatchObject({ number: 2, version: 4, written: truth('Höjer sig landet än?') });
    expect(same.body.versions.map(({ number, by, written }) => [number, by, written.prompt.sv])).toEqual([
      [2, expect.stringMatching(/^Maja /), 'Höjer sig landet än?'],
      [1, expect.stringMatching(/^Maja /), 'Höjer sig landet?'],
    ]);
  });

  it('keeps a question free from the quiz it came from', async () => {
    const other = await add(truth('En annan'));

    const { written } = await add({
      ...truth('Ur ett prov'),
      pool: 'svåra',
      bank: { question: other.id, version: 1 },
    });

    expect(written).toEqual(truth('Ur ett prov'));
  });

  it('gives one of two who change it at once the word, and the other both texts', async () => {
    const question = await add(truth('Vems ord?'));

    const answers = await Promise.all([
      change(question, { written: truth('Den enas') }),
      change(question, { written: truth('Den andras') }),
    ]);

    const kept = await read(question.id);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.body.code).toBe('precondition-failed');
    expect(kept.versions).toHaveLength(2);
  });

  it('never changes a version that was made', async () => {
    const { id } = await add(truth('Skrivet i sten?'));

    const tried = app.database.query('UPDATE question_version SET number = 7 WHERE question_id = $1', [id]);

    await expect(tried).rejects.toThrow();
    expect((await read(id)).number).toBe(1);
  });

  it('finds by words in both languages, by category, by tag, and in the archive', async () => {
    const { id: categoryId } = await category('Sökning');
    const sought = await add(truth('Vad är en klimatskuld?'), { categoryId, tags: ['klimat'] });
    await add(truth('Något helt annat'), { tags: ['annat'] });
    const ids = async (query: Record<string, string>) => (await list(query)).rows.map(({ id }) => id);

    const found = [
      await ids({ search: 'klimatskuld' }),
      await ids({ search: 'english klimatskuld' }),
      await ids({ category: categoryId }),
      await ids({ tag: 'klimat' }),
    ];
    const before = await list({ search: 'klimatskuld' });
    await staff.post(`/studio/questions/${sought.id}/archiving`);
    const archived = [await ids({ search: 'klimatskuld' }), await ids({ tag: 'klimat', archived: 'true' })];
    await staff.delete(`/studio/questions/${sought.id}/archiving`);

    expect(found).toEqual([[sought.id], [sought.id], [sought.id], [sought.id]]);
    expect(before.rows[0]).toMatchObject({ kind: 'true-false', number: 1, uses: 0, archivedAt: null });
    expect(before.tags).toEqual(expect.arrayContaining(['annat', 'klimat']));
    expect(archived).toEqual([[], [sought.id]]);
    expect(await ids({ category: categoryId, search: '100%' })).toEqual([]);
    expect(await ids({ category: categoryId })).toEqual([sought.id]);
  });

  it('tells where copies stand, and of which version, within what the reader may edit', async () => {
    const question = await add(truth('Används den?'));
    const copy = { ...truth('Används den?'), key: 'k1', bank: { question: question.id, version: 1 } };
    const { course, activity } = await quizWith(copy, truth('Egen fråga'));
    await change(question, { written: truth('Används den fortfarande?') });
    const one = await staffOfOne();

    const seen = await read(question.id);
    const [row] = (await list({ search: 'fortfarande' })).rows;
    const hidden = await read(question.id, one);
    const [hiddenRow] = (await list({ search: 'fortfarande' }, one)).rows;

    expect(seen.uses).toEqual([
      {
        courseId: course.id,
        courseTitle: course.title,
        activityId: activity.id,
        activityTitle: activity.title,
        number: 1,
      },
    ]);
    expect([row?.uses, hidden.uses, hiddenRow?.uses]).toEqual([1, [], 0]);
    const kept = (await staff.get<DraftActivityView>(`/studio/activities/${activity.id}`)).body;
    expect(kept.written.draft).toMatchObject({ questions: [copy, {}] });
  });

  it('has no copy in a question that says something else: it is the quiz’s own', async () => {
    const question = await add(truth('Vems fråga?'));
    await change(question, { written: truth('Vems fråga är det?') });
    const copy = (key: string, written: object, version = 1) => ({
      ...written,
      key,
      bank: { question: question.id, version },
    });
    const elsewhere = { question: '0190a000-0000-7000-8000-0000000000ee', version: 1 };

    const { activity } = await quizWith(
      copy('som-ettan', truth('Vems fråga?')),
      { ...copy('som-tvaan', truth('Vems fråga är det?'), 2), pool: 'a' },
      copy('andra-ord', truth('Min fråga?')),
      copy('annat-facit', truth('Vems fråga?', false)),
      copy('annan-version', truth('Vems fråga?'), 2),
      copy('ingen-version', truth('Vems fråga?'), 7),
      { ...truth('Vems fråga?'), key: 'annanstans', bank: elsewhere },
    );

    const { body } = await staff.get<DraftActivityView>(`/studio/activities/${activity.id}`);
    const { questions } = body.written.draft as KindDraft<'quiz'>;
    expect(questions.map(({ key, bank }) => [key, bank?.version])).toEqual([
      ['som-ettan', 1],
      ['som-tvaan', 2],
      ['andra-ord', undefined],
      ['annat-facit', undefined],
      ['annan-version', undefined],
      ['ingen-version', undefined],
      ['annanstans', 1],
    ]);
    expect(questions[2]).toEqual({ ...truth('Min fråga?'), key: 'andra-ord' });
  });

  it('lets staff of one programme add and change: no course moves by it', async () => {
    const one = await staffOfOne();

    const made = await add(truth('Från ett program'), {}, one);
    const changed = await one.put<BankQuestionView>(
      `/studio/questions/${made.id}`,
      { written: truth('Från ett program, ändrad'), categoryId: null, tags: [] },
      { version: made.version },
    );

    expect(changed).toMatchObject({ status: 200, body: { number: 2 } });
    const { rows } = await app.database.query(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, action`,
      [made.id],
    );
    expect(rows.map(({ action }: { action: string }) => action)).toEqual([
      'question.changed',
      'question.created',
    ]);
  });

  it('picks the newest versions in the order asked, and leaves out what it does not have', async () => {
    const first = await add(truth('Först'));
    const second = await add(truth('Sedan'));
    await change(first, { written: truth('Först, på nytt') });
    await staff.post(`/studio/questions/${second.id}/archiving`);

    const { body } = await staff.post<PickedBankQuestions>('/studio/picked-questions', {
      questions: [second.id, '0190a000-0000-7000-8000-000000000009', first.id],
    });

    expect(body.rows).toEqual([
      { id: second.id, number: 1, archivedAt: expect.any(String), written: truth('Sedan') },
      { id: first.id, number: 2, archivedAt: null, written: truth('Först, på nytt') },
    ]);
  });

  it('names categories, counts what is in them, and renames one for one at a time', async () => {
    const made = await category('Ledarskap');
    await add(truth('I kategorin'), { categoryId: made.id });
    const rename = (name: string, version: number) =>
      staff.put<QuestionCategory>(
        `/studio/question-categories/${made.id}`,
        { name: both(name) },
        { version },
      );

    const renamed = await rename('Ledarskap i förändring', 1);
    const late = await rename('För sent', 1);

    const { rows } = (await staff.get<QuestionCategoryList>('/studio/question-categories')).body;
    expect([renamed.status, late.status]).toEqual([200, 412]);
    expect(rows.find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      name: both('Ledarskap i förändring'),
      questions: 1,
      version: 2,
    });
  });

  it('refuses what it cannot read or does not know', async () => {
    const question = await add(truth('Orörd'));
    const unknown = '0190a000-0000-7000-8000-000000000009';
    const body = { written: truth('Ny'), categoryId: null, tags: [] };

    const statuses = [
      (await staff.post('/studio/questions', { ...body, written: { ...truth('x'), kind: 'riddle' } })).status,
      (await staff.post('/studio/questions', { ...body, tags: [''] })).status,
      (await staff.post('/studio/questions', { ...body, tags: Array.from({ length: 13 }, String) })).status,
      (await staff.post('/studio/questions', { ...body, extra: 1 })).status,
      (await staff.post('/studio/questions', { ...body, categoryId: unknown })).status,
      (await staff.post('/studio/question-categories', { name: { sv: '   ' } })).status,
      (await staff.post('/studio/picked-questions', { questions: [] })).status,
      (await staff.get(`/studio/questions/${unknown}`)).status,
      (await staff.get('/studio/questions/nr-1')).status,
      (await staff.post(`/studio/questions/${unknown}/archiving`)).status,
      (await staff.put(`/studio/questions/${question.id}`, body)).status,
      (await staff.get('/studio/questions', { query: { sida: '1' } })).status,
    ];

    expect(statuses).toEqual([422, 422, 422, 422, 404, 422, 422, 404, 400, 404, 428, 400]);
    expect(await read(question.id)).toEqual(question);
  });

  it('keeps no sign that a database or a page would choke on', async () => {
    const { written } = await add({ ...truth('Noll\u0000tecken \ud800'), feedback: both('<script>') });

    expect(written.prompt.sv).toBe('Nolltecken \ufffd');
    expect(written.feedback.sv).toBe('<script>');
  });

  it('makes one question of one that is sent twice', async () => {
    const body = { written: truth('Skickad två gånger'), categoryId: null, tags: [] };
    const extras = { headers: { 'idempotency-key': '0190a000-0000-7000-8000-00000000000a' } };

    const sent = await staff.post<BankQuestionView>('/studio/questions', body, extras);
    const again = await staff.post<BankQuestionView>('/studio/questions', body, extras);

    expect(again.body.id).toBe(sent.body.id);
    expect((await list({ search: 'skickad gånger' })).total).toBe(1);
  });
});
