import type { ActivityView, KindDraft, QuizAttemptView, ResultView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';
import { Rehearsal } from './rehearsal.ts';

const activityOf = (id: string, content: ActivityView['content']): ActivityView => ({
  id,
  enrolmentId: id,
  enrolmentState: 'active',
  courseKey: 'kurs',
  courseTitle: { sv: 'Kurs' },
  moduleTitle: { sv: 'Modul' },
  moduleNumber: 1,
  moduleCount: 1,
  number: 1,
  count: 1,
  title: { sv: 'Del' },
  minutes: 5,
  required: true,
  state: 'not-started',
  completedAt: null,
  position: null,
  previousId: null,
  nextId: null,
  content,
  mine: {
    reflection: { text: '', version: 0, savedAt: null },
    actionPlan: null,
    work: null,
    extraPercent: 0,
    quizAttempts: [],
  },
});

const quiz: KindDraft<'quiz'> = {
  passMark: 1,
  attempts: null,
  draw: null,
  shuffle: false,
  timeLimit: null,
  pools: [],
  questions: [
    { kind: 'true-false', key: 'q1', prompt: { sv: 'Sant?' }, feedback: { sv: 'Ja.' }, correct: true },
  ],
};

describe('a rehearsal of an activity', () => {
  const asked: unknown[] = [];
  const fetched = globalThis.fetch;
  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.reject(new TypeError('nothing may leave the page'));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetched;
  });

  it('keeps what is written and done on the page, and asks the API for nothing', async () => {
    const id = 'reflection-rehearsed';
    const draft = { prompt: { sv: 'Varför?' }, support: null, minimumWords: null };
    const { enrolmentId } = activityOf(id, { kind: 'reflection', ...draft });
    new Rehearsal(activityOf(id, { kind: 'reflection', ...draft }), { kind: 'reflection', draft });
    const params = { enrolmentId, activityId: id };

    await api('saveReflection', { params, body: { text: 'Därför.' }, version: 0 });
    const result: ResultView = await api('sendResult', { params, body: { kind: 'reflection-finished' } });
    const now: ActivityView = await api('getActivity', { params });

    expect(now.mine.reflection).toMatchObject({ text: 'Därför.', version: 1 });
    expect([result.state, now.state]).toEqual(['completed', 'completed']);
    expect(asked).toEqual([]);
  });

  it('marks a quiz by the same rules as the API', async () => {
    const id = 'quiz-rehearsed';
    const content = { kind: 'quiz', passMark: 1, attemptsAllowed: null, questions: 1 } as const;
    new Rehearsal(activityOf(id, content), { kind: 'quiz', draft: quiz });
    const attempt: QuizAttemptView = await api('startQuizAttempt', {
      params: { enrolmentId: id, activityId: id },
    });
    const params = { attemptId: attempt.id };

    await api('saveAnswers', {
      params,
      body: { answers: { q1: { kind: 'true-false', value: true } } },
      version: 0,
    });
    const submitted: QuizAttemptView = await api('submitQuizAttempt', { params });

    expect(submitted.outcome).toMatchObject({ score: 1, passed: true });
    expect(JSON.stringify(attempt.questions)).not.toContain('Ja.');
    expect(asked).toEqual([]);
  });
});
