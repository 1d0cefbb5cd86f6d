import type { EssaysView, MarkEssays, QuizAttemptView } from '@vagar/contract';
import type { Answer, ApiClient, GivenCourse } from '@vagar/testing';
import { roadIn } from './road.ts';
import type { Road, RoadWishes } from './road.ts';
import type { TestApp } from './start-test-app.ts';

const authored = (key: string) => ({
  key,
  prompt: { sv: `Fråga ${key}` },
  feedback: { sv: `Återkoppling ${key}` },
});
export const trueFalse = (key: string, pool?: string) => ({
  ...authored(key),
  kind: 'true-false',
  correct: true,
  ...(pool && { pool }),
});
export const essay = (key: string) => ({
  ...authored(key),
  kind: 'essay',
  guidance: { sv: `Ledning ${key}` },
});
export const right = { kind: 'true-false', value: true } as const;
export const wrong = { kind: 'true-false', value: false } as const;
export const written = (text: string) => ({ kind: 'essay', text }) as const;

export interface GivenQuiz {
  readonly questions: readonly { readonly key: string }[];
  readonly passMark?: number;
  readonly attempts?: number | null;
  /** Minutes. */
  readonly timeLimit?: number;
  readonly pools?: readonly { readonly key: string; readonly draw: number }[];
}

/** As much of a road as it takes to try the quiz at its end. */
type Attempter = Pick<Road, 'client' | 'path'>;

/** What learners and those who mark do, by the routes they do it by. */
export const attemptingIn = (app: TestApp) => {
  const course = ({ questions, passMark = 0.5, attempts = null, timeLimit, pools }: GivenQuiz) =>
    app.given.course({
      modules: [['quiz']],
      contents: {
        quiz: {
          content: {
            kind: 'quiz',
            passMark,
            attemptsAllowed: attempts,
            questions: questions.length,
            ...(timeLimit === undefined ? {} : { timeLimit }),
          },
          key: { questions, ...(pools && { pools }) },
        },
      },
    });

  const road = (inCourse: GivenCourse, wishes?: RoadWishes) => roadIn(app, inCourse, wishes);

  const start = ({ client, path }: Attempter): Promise<Answer<QuizAttemptView & { code?: string }>> =>
    client.post(`${path}/quiz-attempts`);

  const save = (
    { client }: Attempter,
    { id, version }: Pick<QuizAttemptView, 'id' | 'version'>,
    answers: object,
  ): Promise<Answer<{ version: number; code?: string }>> =>
    client.put(`/quiz-attempts/${id}/answers`, { answers }, { version });

  const submit = (
    { client }: Attempter,
    { id }: Pick<QuizAttemptView, 'id'>,
  ): Promise<Answer<QuizAttemptView & { code?: string }>> => client.post(`/quiz-attempts/${id}/submission`);

  /** A whole attempt: begun, answered and handed in. */
  const attempt = async (on: Attempter, answers: object): Promise<QuizAttemptView> => {
    const { body } = await start(on);
    await save(on, body, answers);
    return (await submit(on, body)).body;
  };

  const read = async ({ client }: Attempter, { id }: Pick<QuizAttemptView, 'id'>) =>
    (await client.get<QuizAttemptView>(`/quiz-attempts/${id}`)).body;

  const essays = async (by: ApiClient, { id }: Pick<QuizAttemptView, 'id'>) =>
    (await by.get<EssaysView>(`/essays/${id}`)).body;

  /** As whoever has just read them. */
  const mark = async (
    by: ApiClient,
    on: Pick<QuizAttemptView, 'id'>,
    marks: MarkEssays['marks'],
  ): Promise<Answer<EssaysView & { code?: string }>> =>
    by.put(`/essays/${on.id}`, { marks }, { version: (await essays(by, on)).version });

  const rowsOf = async (sql: string, ...values: unknown[]) => (await app.database.query(sql, values)).rows;

  return { course, road, start, save, submit, attempt, read, essays, mark, rowsOf };
};

export type Attempting = ReturnType<typeof attemptingIn>;
