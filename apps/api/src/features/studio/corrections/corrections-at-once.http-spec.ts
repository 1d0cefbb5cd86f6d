import type { CorrectionList, CorrectionSent, QuizAttemptView } from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';
import { asCorrector, quizOf } from '../../../testing/as-corrector.ts';
import { both } from '../../../testing/as-staff.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

describe('corrections at the same time as something else', () => {
  let app: TestApp;
  let staff: ApiClient;
  let work: ReturnType<typeof asCorrector>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    work = asCorrector(app, staff);
  });
  afterAll(() => app.close());

  it('mend a question while it is being answered: the words follow, the score does not move', async () => {
    const { course, quiz } = await work.quizCourse();
    await work.studio.publish(course.id, { note: '', override: 'Kort' });
    const { leader, path } = await work.learnerOf(course);
    const { body: attempt } = await leader.post<QuizAttemptView>(`${path(0)}/quiz-attempts`);
    await leader.put(
      `/quiz-attempts/${attempt.id}/answers`,
      { answers: { a: { kind: 'true-false', value: true } } },
      { version: attempt.version },
    );
    await work.studio.write(await work.now(quiz), quizOf('Är det sant?'));
    const body = work.chosen(await work.preview(course.id));

    const [sent, handedIn] = await Promise.all([
      work.send(course.id, body),
      leader.post<QuizAttemptView>(`/quiz-attempts/${attempt.id}/submission`),
    ]);

    expect([sent.status, handedIn.status]).toEqual([200, 200]);
    expect(handedIn.body.outcome).toMatchObject({ score: 1, passed: true });
    const { body: again } = await leader.get<QuizAttemptView>(`/quiz-attempts/${attempt.id}`);
    expect(again.questions[0]?.prompt).toEqual(both('Är det sant?'));
    expect(again.outcome).toMatchObject({ score: 1, passed: true });
  });

  it('of two at once send one, and tell the other to look again', async () => {
    const { course, learner } = await work.mended();
    const other = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    const body = work.chosen(await work.preview(course.id));

    const answers = await Promise.all([work.send(course.id, body), work.send(course.id, body, other)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await learner.read(0)).title).toEqual(both('Första delen'));
    const { body: list } = await staff.get<CorrectionList>(`${work.at(course.id)}/corrections`);
    expect(list.rows).toHaveLength(1);
  });

  it('and a publication at once both stand', async () => {
    const { course, learner } = await work.mended();
    const { course: other } = await work.mended();
    const [body, otherBody] = [
      work.chosen(await work.preview(course.id)),
      work.chosen(await work.preview(other.id)),
    ];

    const answers = await Promise.all([
      work.send(course.id, body),
      work.studio.publish(course.id),
      work.studio.publish(other.id),
      work.send(other.id, otherBody),
    ]);

    // Whichever came first: a correction leaves nothing new to publish, and a publication leaves the words to correct.
    const [sent, published, publishedOther, sentOther] = answers.map(({ status }) => status);
    expect([sent, sentOther]).toEqual([200, 200]);
    for (const status of [published, publishedOther]) expect([200, 409]).toContain(status);
    expect((await learner.read(0)).title).toEqual(both('Första delen'));
    expect((await work.studio.open(course.id)).hasChanges).toBe(false);
  });

  it('are sent once when the device asks twice, and only as they were looked at', async () => {
    const { course, first } = await work.mended();
    const body = work.chosen(await work.preview(course.id));
    const key = crypto.randomUUID();
    const twice = () => staff.post<CorrectionSent>(`${work.at(course.id)}/corrections`, body, { key });
    const answers = [await twice(), await twice()];
    await work.studio.writeText(await work.now(first), 'Ett, rättat igen', { title: both('Första delen') });
    const looked = work.chosen(await work.preview(course.id));
    await work.studio.writeText(await work.now(first), 'Ett, omskrivet', { title: both('Första delen') });

    const late = await work.send(course.id, looked);

    expect(answers.map(({ status, body: answer }) => [status, answer])).toEqual([
      [200, { places: 4 }],
      [200, { places: 4 }],
    ]);
    expect(late).toMatchObject({ status: 409, body: { code: 'correction-outdated' } });
  });
});
