import type { ComparisonView, CorrectionList } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asCorrector, quizOf } from '../../../testing/as-corrector.ts';
import { both, doc } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

/** One question with a right choice and a wrong one. */
const choiceOf = (right: string, wrong: string) => ({
  ...quizOf(''),
  questions: [
    {
      ...{ kind: 'single', key: 'a', prompt: both('Huvudstad?'), feedback: both('Så är det.') },
      options: [
        { key: 'x', text: both(right), correct: true },
        { key: 'y', text: both(wrong), correct: false },
      ],
    },
  ],
});

describe('corrections', () => {
  let app: TestApp;
  let staff: ApiClient;
  let work: ReturnType<typeof asCorrector>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    work = asCorrector(app, staff);
  });
  afterAll(() => app.close());

  it('reach those who take the version, and move nothing else', async () => {
    const { course, learner } = await work.mended();
    await learner.finish(0);
    const before = await learner.course();
    const shown = await work.preview(course.id);

    const sent = await work.send(course.id, work.chosen(shown));

    expect(shown.more).toEqual([]);
    expect(shown.parts).toMatchObject([
      {
        kind: 'activity',
        activityKind: 'text',
        title: both('Första'),
        places: [
          { path: 'title.sv', before: { text: 'Första' }, after: { text: 'Första delen' } },
          { path: 'title.en', language: 'en' },
          {
            path: 'content.body.sv.content.0.content',
            before: { as: 'document', document: doc('Ett') },
            after: { as: 'document', document: doc('Ett, rättat') },
          },
          { path: 'content.body.en.content.0.content' },
        ],
      },
    ]);
    expect(sent).toMatchObject({ status: 200, body: { places: 4 } });
    const read = await learner.read(0);
    expect(read).toMatchObject({
      title: both('Första delen'),
      content: { body: { sv: doc('Ett, rättat') } },
    });
    const after = await learner.course();
    expect(after.progress).toEqual(before.progress);
    expect(after.modules[0]?.activities.map(({ id, state }) => [id, state])).toEqual(
      before.modules[0]?.activities.map(({ id, state }) => [id, state]),
    );
    expect((await work.preview(course.id)).parts).toEqual([]);
    expect((await work.studio.open(course.id)).hasChanges).toBe(false);
    const comparison = await staff.get<ComparisonView>(`${work.at(course.id)}/comparison`, {
      query: { from: 1 },
    });
    expect(comparison.body).toMatchObject({ activities: [], words: [] });
  });

  it('are remembered with who, when, why and what, and in the audit log', async () => {
    const { course } = await work.mended();
    await work.send(course.id, work.chosen(await work.preview(course.id), 'Stavfel i första delen'));

    const { body } = await staff.get<CorrectionList>(`${work.at(course.id)}/corrections`);

    expect(body.rows).toMatchObject([
      {
        version: 1,
        by: expect.any(String) as string,
        reason: 'Stavfel i första delen',
        parts: [
          {
            kind: 'activity',
            title: both('Första delen'),
            places: [{ before: { text: 'Första' }, after: { text: 'Första delen' } }, {}, {}, {}],
          },
        ],
      },
    ]);
    const audit = await app.database.query(
      `SELECT after, reason FROM audit_entry WHERE action = 'course.corrected' AND subject_id = $1`,
      [course.id],
    );
    expect(audit.rows).toEqual([
      { after: { number: 1, places: 4, correction: body.rows[0]?.id }, reason: 'Stavfel i första delen' },
    ]);
  });

  it('send the words of the course and its modules, and what was chosen alone', async () => {
    const { course, module, learner } = await work.mended();
    await staff.put(
      `/studio/modules/${module.id}`,
      { title: both('Modulen'), summary: both('Om modulen'), objectives: [] },
      { version: 2 },
    );
    const { version } = await work.studio.open(course.id);
    const words = { title: both('Kursen'), summary: both('Om'), forWhom: both('Alla'), objectives: [] };
    await staff.put(work.at(course.id), { ...words, coverSeed: 'strand' }, { version });
    const shown = await work.preview(course.id);
    const some = { ...shown, parts: shown.parts.filter(({ kind }) => kind !== 'activity') };

    await work.send(course.id, work.chosen(some));

    expect(shown.parts.map(({ kind }) => kind)).toEqual(['course', 'module', 'activity']);
    const page = await learner.course();
    expect([page.title, page.modules[0]?.title]).toEqual([both('Kursen'), both('Modulen')]);
    expect(page.modules[0]?.activities[0]?.title).toEqual(both('Första'));
    expect((await work.preview(course.id)).parts.map(({ kind }) => kind)).toEqual(['activity']);
    expect((await work.studio.open(course.id)).hasChanges).toBe(true);
  });

  it('say why what is more than words needs a new version, and do not send it', async () => {
    const { course, module, quiz } = await work.quizCourse();
    const text = await work.studio.addActivity(module, 'text', 'Text');
    await work.studio.writeText(text, 'Ord');
    await work.studio.publish(course.id, { note: '', override: 'Kort' });
    await work.studio.write(await work.now(quiz), quizOf('Är det sant?', false, 0.9), { required: false });
    await work.studio.writeText(await work.now(text), 'Ord', { minutes: 9, title: both('Texten') });
    await work.studio.addActivity(module, 'reflection', 'Ny');

    const shown = await work.preview(course.id);

    expect(shown.parts.map(({ title, places }) => [title.sv, places.map(({ path }) => path)])).toEqual([
      ['Text', ['title.sv', 'title.en']],
    ]);
    expect(shown.more.map(({ title, faults }) => [title.sv, faults])).toEqual([
      [
        'Prov',
        [
          { code: 'value-changed', path: 'required' },
          { code: 'value-changed', path: 'content.passMark' },
          { code: 'value-changed', path: 'key.questions.0.correct' },
        ],
      ],
      ['Text', [{ code: 'value-changed', path: 'minutes' }]],
      ['Ny', [{ code: 'part-added', path: '' }]],
    ]);
    const { id = '' } = shown.parts[0] ?? {};
    const forged = await work.send(course.id, {
      ...work.chosen(shown),
      parts: [{ id, mark: '0'.repeat(64) }],
    });
    expect(forged).toMatchObject({ status: 409, body: { code: 'correction-outdated' } });
  });

  it('never let two choices change places, not in several steps either', async () => {
    const course = await work.studio.newCourse('Huvudstäder');
    const quiz = await work.studio.addActivity(await work.studio.addModule(course), 'quiz', 'Prov');
    await work.studio.write(quiz, choiceOf('Oslo', 'Stockholm'));
    await work.studio.publish(course.id, { note: '', override: 'Kort' });
    const steps = [
      ['Tillfällig', 'Stockholm'],
      ['Tillfällig', 'Oslo'],
      ['Stockholm', 'Tillfällig'],
      ['Oslo', 'Stockholm'],
    ] as const;

    const answers = [];
    for (const [right, wrong] of steps) {
      await work.studio.write(await work.now(quiz), choiceOf(right, wrong));
      const shown = await work.preview(course.id);
      if (shown.parts.length > 0) await work.send(course.id, work.chosen(shown));
      answers.push([shown.parts.length, shown.more.flatMap(({ faults }) => faults.map(({ code }) => code))]);
    }

    expect(answers).toEqual([
      [1, []],
      [0, ['choices-mixed']],
      [0, ['choices-mixed']],
      [1, []],
    ]);
  });

  it('leave issued certificates as they are, byte by byte, and the archive fits its hash', async () => {
    const { course, learner } = await work.mended();
    await learner.finish(0);
    await learner.finish(1);
    const certificates = async () =>
      (
        await app.database.query<{ canonical: string }>(
          'SELECT c.canonical, c.hash FROM certificate c JOIN enrolment e ON e.certificate_id = c.id WHERE e.id = $1',
          [learner.enrolment.id],
        )
      ).rows;
    const before = await certificates();

    await work.send(course.id, work.chosen(await work.preview(course.id)));

    expect(before).toHaveLength(1);
    expect(await certificates()).toEqual(before);
    const hashes = await app.database.query<{ hash: string }>(
      'SELECT content_hash AS hash FROM course_version WHERE course_id = $1',
      [course.id],
    );
    const archive = await staff.get(`${work.at(course.id)}/archive`, { query: { version: 1 } });
    expect(archive.bytes.includes(Buffer.from(hashes.rows[0]?.hash ?? ''))).toBe(true);
    expect(archive.bytes.includes(Buffer.from('Ett, rättat'))).toBe(true);
  });

  it('are for those who may edit the course, and refuse what does not fit', async () => {
    const { course } = await work.mended();
    const body = work.chosen(await work.preview(course.id));
    const leader = await app.as(await app.given.person());
    const person = await app.given.person();
    await app.database.query(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES (gen_random_uuid(), $1, 'programme-staff', 'programme', gen_random_uuid(), '2020-01-01')`,
      [person.id],
    );
    const elsewhere = await app.as(person);
    const asked = (by: ApiClient) =>
      Promise.all([
        by.get(`${work.at(course.id)}/correctable-parts`, { query: { version: 1 } }),
        by.get(`${work.at(course.id)}/corrections`),
        work.send(course.id, body, by),
      ]);

    const [visitor, learner, others] = [
      await asked(app.visitor),
      await asked(leader),
      await asked(elsewhere),
    ];
    const wrong = await Promise.all([
      work.send(course.id, { ...body, reason: '  ' }),
      work.send(course.id, { ...body, parts: [] }),
      work.send(course.id, { ...body, places: [] }),
      staff.get(`${work.at(course.id)}/correctable-parts`),
      staff.get(`${work.at(course.id)}/correctable-parts`, { query: { version: 7 } }),
      work.send(course.id, { ...body, version: 7 }),
    ]);

    expect(visitor.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(learner.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(wrong.map(({ status }) => status)).toEqual([422, 422, 422, 400, 404, 404]);
  });
});
