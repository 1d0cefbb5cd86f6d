import type { ActivityView, KindDraft, QuizAttemptView, SavedView } from '@vagar/contract';
import {
  drawQuestions,
  keyOf,
  publicQuestion,
  reviewQuestion,
  scoreQuiz,
  solveQuestion,
} from '@vagar/domain';

type Attempts = ActivityView['mine']['quizAttempts'];

/** Attempts at a quiz with the rules of the domain, in this page's memory alone. */
export class RehearsedQuiz {
  #draft: KindDraft<'quiz'>;
  #activity: Pick<ActivityView, 'id' | 'enrolmentId'>;
  #attempts: QuizAttemptView[] = [];

  constructor(draft: KindDraft<'quiz'>, activity: Pick<ActivityView, 'id' | 'enrolmentId'>) {
    this.#draft = draft;
    this.#activity = activity;
  }

  start(): QuizAttemptView {
    const id = crypto.randomUUID();
    const attempt: QuizAttemptView = {
      id,
      enrolmentId: this.#activity.enrolmentId,
      activityId: this.#activity.id,
      number: this.#attempts.length + 1,
      state: 'open',
      questions: this.#drawn(id).map((question) => toMutable(publicQuestion(question, id))),
      answers: {},
      version: 0,
      startedAt: new Date().toISOString(),
      savedAt: null,
      // A limit is told of and not counted: whoever rehearses reads in their own time.
      closesAt: null,
      now: new Date().toISOString(),
      waitsForMarks: false,
      outcome: null,
    };
    this.#attempts.push(attempt);
    return attempt;
  }

  get(id: string): QuizAttemptView | undefined {
    return this.#attempts.find((attempt) => attempt.id === id);
  }

  save(id: string, answers: QuizAttemptView['answers']): SavedView {
    const version = (this.get(id)?.version ?? 0) + 1;
    const savedAt = new Date().toISOString();
    this.#put(id, { answers, version, savedAt });
    return { version, savedAt };
  }

  submit(id: string): QuizAttemptView {
    const { passMark, attempts } = this.#draft;
    const questions = this.#drawn(id);
    const answers = this.get(id)?.answers ?? {};
    const { score, passed, waiting } = scoreQuiz(
      questions.map((question) => keyOf(question, id)),
      answers,
      passMark,
    );
    if (waiting > 0) return this.#put(id, { state: 'submitted', waitsForMarks: true });
    const attemptsLeft = attempts === null ? null : Math.max(0, attempts - this.#attempts.length);
    const isOver = passed || attemptsLeft === 0;
    return this.#put(id, {
      state: 'submitted',
      outcome: {
        score,
        passed,
        passMark,
        submittedAt: new Date().toISOString(),
        attemptsLeft,
        regraded: null,
        questions: questions.map((question) => {
          const answer = answers[question.key];
          const key = keyOf(question, id);
          return toMutable({
            comment: null,
            ...(isOver
              ? solveQuestion(question, key, answer)
              : { ...reviewQuestion(question, key, answer), solution: null }),
          });
        }),
      },
    });
  }

  lines(): Attempts {
    return this.#attempts.map(({ id, number, state, outcome }) => ({
      id,
      number,
      state,
      score: outcome?.score ?? null,
      passed: outcome?.passed ?? null,
      submittedAt: outcome?.submittedAt ?? null,
    }));
  }

  #drawn(id: string) {
    return drawQuestions(this.#draft.questions, this.#draft, id);
  }

  #put(id: string, part: Partial<QuizAttemptView>): QuizAttemptView {
    this.#attempts = this.#attempts.map((attempt) => (attempt.id === id ? { ...attempt, ...part } : attempt));
    const attempt = this.get(id);
    if (!attempt) throw new RangeError(`there is no attempt ${id}`);
    return attempt;
  }
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Mutable<Value[Key]> };

/** What would have come over the wire: the same thing, no longer marked as read-only. */
const toMutable = <Value>(value: Value) => structuredClone(value) as Mutable<Value>;
