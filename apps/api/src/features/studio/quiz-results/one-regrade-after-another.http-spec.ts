import type { ApiClient } from '@vagar/testing';
import { both } from '../../../testing/as-staff.ts';
import { asked, quizOf, quizzingIn, said } from '../../../testing/quizzing.ts';
import { startTestApp } from '../../../testing/start-test-app.ts';
import type { TestApp } from '../../../testing/start-test-app.ts';

const choice = (options: readonly { key: string; text?: string; correct: boolean; feedback?: string }[]) => ({
  kind: 'single',
  key: 'a',
  prompt: both('Vilken?'),
  feedback: both('Därför.'),
  options: options.map(({ key, text = `Val ${key}`, correct, feedback }) => ({
    key,
    text: both(text),
    correct,
    ...(feedback && { feedback: both(feedback) }),
  })),
});
const chose = (option: string) => ({ a: { kind: 'single', option } });
const statement = (key: string, prompt: string, correct: boolean, feedback = 'Därför.') => ({
  ...asked(key, correct),
  prompt: both(prompt),
  feedback: both(feedback),
});

describe('what a regrade corrects', () => {
  let app: TestApp;
  let staff: ApiClient;
  let act: ReturnType<typeof quizzingIn>;

  beforeAll(async () => {
    app = await startTestApp();
    staff = await app.as(await app.given.person({ roles: ['programme-staff'] }));
    act = quizzingIn(app, staff);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.moveBy({ minutes: 5 }));

  const outcomeOf = async (...read: Parameters<typeof act.read>) => (await act.read(...read)).outcome;

  it('stays corrected when a later regrade no longer speaks of what was shown', async () => {
    const [x, y, z] = ['x', 'y', 'z'].map((key) => ({ key, correct: false }));
    if (!x || !y || !z) throw new RangeError('three options');
    const quiz = await act.quiz(quizOf([choice([{ ...x, correct: true }, y, z])]));
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, chose('o2'));
    await act.mend(quiz, quizOf([choice([x, { ...y, correct: true }, z])]));
    await act.regrade(quiz.id);
    app.clock.moveBy({ minutes: 5 });
    await act.mend(quiz, quizOf([choice([x, { ...y, correct: true }])]));

    const { changes } = await act.preview(quiz.id);
    await act.regrade(quiz.id);

    expect(changes).toEqual([]);
    expect(await outcomeOf(leader, attempt)).toMatchObject({ score: 1, passed: true });
  });

  it('stays corrected when the quiz is published again with the copy that the bank has mended', async () => {
    const shelf = { categoryId: null, tags: [] };
    const { body: banked } = await staff.post<{ id: string; version: number }>('/studio/questions', {
      written: asked('a', false),
      ...shelf,
    });
    const copy = { ...asked('a', false), bank: { question: banked.id, version: 1 } };
    const quiz = await act.quiz(quizOf([copy, asked('b', true)], { passMark: 1 }));
    const mended = { written: asked('a', true), ...shelf };
    await staff.put(`/studio/questions/${banked.id}`, mended, { version: banked.version });
    await act.regrade(quiz.id);
    app.clock.moveBy({ minutes: 5 });
    await act.mend(quiz, quizOf([copy, asked('b', true)], { passMark: 0.9 }));
    const leader = await act.taker(quiz.course);

    const { outcome } = await act.answer(leader, { a: said(true), b: said(true) });

    expect(outcome).toMatchObject({ score: 1, passed: true });
  });

  it('is not by the bank what only names the bank and asks something else', async () => {
    const shelf = { categoryId: null, tags: [] };
    const { body: banked } = await staff.post<{ id: string; version: number }>('/studio/questions', {
      written: asked('a', false),
      ...shelf,
    });
    const named = { ...statement('a', 'Något annat', true), bank: { question: banked.id, version: 1 } };
    const quiz = await act.quiz(quizOf([named]));
    const leader = await act.taker(quiz.course);
    await act.answer(leader, { a: said(true) });

    const { questions, changes } = await act.preview(quiz.id);

    expect([questions, changes]).toEqual([[], []]);
  });

  const water = (isWet: boolean, isKeyed: boolean) =>
    quizOf(
      [
        statement('a', isWet ? 'Vatten är vått' : 'Vatten är inte vått', isWet),
        statement('b', 'Landet höjer sig', isKeyed, isKeyed ? 'Ja, det är sant.' : 'Nej, det är falskt.'),
      ],
      { passMark: 1 },
    );

  it('leaves a question alone whose words are others, until it is ticked', async () => {
    const quiz = await act.quiz(water(true, false));
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { a: said(true), b: said(true) });
    await act.mend(quiz, water(false, true));

    const shown = await act.preview(quiz.id);
    const ticked = await act.preview(quiz.id, ['a', 'b']);
    await act.regrade(quiz.id);

    expect(shown.questions).toEqual([
      expect.objectContaining({
        key: 'a',
        isChosen: false,
        reworded: { before: [both('Vatten är vått')], after: [both('Vatten är inte vått')] },
      }),
      expect.objectContaining({ key: 'b', isChosen: true, reworded: null }),
    ]);
    expect(ticked.changes).toEqual([]);
    expect(ticked.fingerprint).not.toBe(shown.fingerprint);
    expect(await outcomeOf(leader, attempt)).toMatchObject({ score: 1, passed: true });
  });

  it('is refused for other questions than those that were shown', async () => {
    const quiz = await act.quiz(water(true, false));
    await act.mend(quiz, water(false, true));
    const { fingerprint, questions } = await act.preview(quiz.id);
    const others = questions.map(({ key }) => ({ key, isChosen: true }));

    const refused = await act.regradeAs(quiz.id, { fingerprint, questions: others });

    expect(refused).toMatchObject({ status: 409, body: { code: 'regrade-outdated' } });
  });

  it('names a question whose options have changed words with one another', async () => {
    const towns = (x: string, y: string) =>
      quizOf([
        choice([
          { key: 'x', text: x, correct: true },
          { key: 'y', text: y, correct: false },
        ]),
      ]);
    const quiz = await act.quiz(towns('Sundsvall', 'Härnösand'));
    const leader = await act.taker(quiz.course);
    await act.answer(leader, chose('o2'));
    await act.mend(quiz, towns('Härnösand', 'Sundsvall'));

    const { questions } = await act.preview(quiz.id);

    expect(questions).toEqual([expect.objectContaining({ key: 'a', fits: 'none', isChosen: false })]);
  });

  it('teaches with the feedback of the key that counts', async () => {
    const options = (right: string) =>
      ['x', 'y'].map((key) => ({
        key,
        correct: key === right,
        feedback: key === right ? 'Just det.' : 'Nej.',
      }));
    const quiz = await act.quiz(quizOf([choice(options('x')), statement('b', 'Sant?', false, 'Falskt.')]));
    const leader = await act.taker(quiz.course);
    const attempt = await act.answer(leader, { ...chose('o2'), b: said(true) });
    await act.mend(quiz, quizOf([choice(options('y')), statement('b', 'Sant?', true, 'Sant.')]));
    await act.regrade(quiz.id);

    const outcome = await outcomeOf(leader, attempt);

    expect(outcome?.questions).toEqual([
      expect.objectContaining({ correct: true, optionFeedback: [{ id: 'o2', feedback: both('Just det.') }] }),
      expect.objectContaining({ correct: true, feedback: both('Sant.') }),
    ]);
  });
});
