import type {
  ActivityOutcome,
  ActivityView,
  ActivityWork,
  CoursePageView,
  QuizAttemptView,
  ResultView,
  SavedView,
  WorkFileView,
  WrittenActivity,
} from '@vagar/contract';
import type { EndpointName } from '@vagar/contract/endpoints';
import { ApiProblem, rehearse } from '../../../platform/api-client/index.ts';
import { RehearsedQuiz } from './rehearsed-quiz.ts';

interface Call {
  params?: Record<string, string>;
  body?: unknown;
}

/**
 * A learner's road through one activity, played on this page alone: what is written, handed in and answered is kept
 * here until the page is left. The API is never asked, so there is nothing to leave a trace in.
 */
export class Rehearsal {
  #activity: ActivityView;
  #written: WrittenActivity;
  #quiz: RehearsedQuiz | null;

  constructor(activity: ActivityView, written: WrittenActivity) {
    this.#activity = activity;
    this.#written = written;
    this.#quiz = written.kind === 'quiz' ? new RehearsedQuiz(written.draft, activity) : null;
    rehearse(activity.enrolmentId, this.answer);
  }

  answer = (name: EndpointName, { body, params = {} }: Call): Promise<unknown> => {
    switch (name) {
      case 'getActivity':
        return Promise.resolve(this.#withAttempts());
      case 'getCoursePage':
        return Promise.resolve(this.#coursePage());
      case 'savePosition':
        return Promise.resolve(undefined);
      case 'saveReflection':
        return Promise.resolve(this.#saveReflection((body as { text: string }).text));
      case 'saveActionPlan':
        return Promise.resolve(this.#savePlan((body as { commitments: never[] }).commitments));
      case 'saveWork':
        return Promise.resolve(this.#saveWork(body as ActivityWork));
      case 'addWorkFile':
        return Promise.resolve(fileIn(body));
      case 'sendResult':
        return Promise.resolve(this.#finish((body as { kind: string }).kind));
      // Whoever tries a workshop is in no cohort, so it has no day.
      case 'readMeetings':
        return Promise.resolve({ rows: [] });
      case 'readOutcome':
        return Promise.resolve(this.#outcome());
      case 'startQuizAttempt':
        return Promise.resolve(this.#start());
      case 'getQuizAttempt':
      case 'saveAnswers':
      case 'submitQuizAttempt':
        return this.#answerQuiz(name, params['attemptId'] ?? '', body);
      default:
        return Promise.reject(new ApiProblem({ code: 'not-found' }));
    }
  };

  #change(change: Partial<ActivityView>, mine: Partial<ActivityView['mine']> = {}) {
    this.#activity = {
      ...this.#activity,
      ...change,
      mine: { ...this.#activity.mine, ...mine },
    };
  }

  #saveReflection(text: string): SavedView {
    const saved = next(this.#activity.mine.reflection);
    this.#change({}, { reflection: { text, ...saved } });
    return saved;
  }

  #savePlan(commitments: NonNullable<ActivityView['mine']['actionPlan']>['commitments']): SavedView {
    const saved = next(this.#activity.mine.actionPlan);
    this.#change({}, { actionPlan: { commitments, ...saved } });
    return saved;
  }

  #saveWork(work: ActivityWork): SavedView {
    const saved = next(this.#activity.mine.work);
    this.#change({}, { work: { saved: work, state: 'draft', handedInAt: null, ...saved } });
    return saved;
  }

  /** Work that somebody must read is under way once it is handed in; everything else is done. */
  #finish(kind: string): ResultView {
    const at = new Date().toISOString();
    const waits = kind === 'work-handed-in' && this.#written.kind === 'assignment';
    const { work } = this.#activity.mine;
    this.#change(
      waits ? { state: 'started' } : { state: 'completed', completedAt: at },
      kind === 'work-handed-in' && work ? { work: { ...work, state: 'handed-in', handedInAt: at } } : {},
    );
    const { state, completedAt, id, nextId } = this.#activity;
    return {
      activityId: id,
      state,
      completedAt,
      progress: { requiredDone: waits ? 0 : 1, requiredTotal: 1 },
      enrolmentState: 'active',
      nextId,
    };
  }

  #outcome(): ActivityOutcome {
    switch (this.#written.kind) {
      case 'application-exercise': {
        const { expert, expertSummary } = this.#written.draft;
        return { kind: this.#written.kind, expert, expertSummary, spread: null };
      }
      case 'goal-matrix':
        return { kind: this.#written.kind, others: null };
      default:
        return { kind: 'assignment', review: null };
    }
  }

  #start(): QuizAttemptView | undefined {
    const attempt = this.#quiz?.start();
    if (attempt) rehearse(attempt.id, this.answer);
    return attempt;
  }

  #answerQuiz(name: EndpointName, attemptId: string, body: unknown): Promise<unknown> {
    const quiz = this.#quiz;
    if (!quiz) return Promise.reject(new ApiProblem({ code: 'not-found' }));
    if (name === 'saveAnswers')
      return Promise.resolve(quiz.save(attemptId, (body as Pick<QuizAttemptView, 'answers'>).answers));
    if (name === 'getQuizAttempt') return Promise.resolve(quiz.get(attemptId));
    const attempt = quiz.submit(attemptId);
    if (this.#activity.state !== 'completed')
      this.#change({
        state: attempt.outcome ? (attempt.outcome.passed ? 'completed' : 'failed') : 'started',
      });
    return Promise.resolve(attempt);
  }

  #withAttempts(): ActivityView {
    if (this.#quiz) this.#change({}, { quizAttempts: this.#quiz.lines() });
    return this.#activity;
  }

  /** As much of a course page as a quiz asks for when it is handed in. */
  #coursePage(): CoursePageView {
    const { enrolmentId, courseKey, courseTitle } = this.#activity;
    return {
      enrolmentId,
      state: 'active',
      courseKey,
      version: 0,
      title: courseTitle,
      summary: { sv: '' },
      coverSeed: courseKey,
      minutes: 0,
      progress: { requiredDone: 1, requiredTotal: 1 },
      lastVisitedId: null,
      certificateId: null,
      modules: [],
    };
  }
}

/** A file stays in the browser; of it only the name is shown. */
const fileIn = (body: unknown): WorkFileView | undefined => {
  const file = body instanceof FormData ? body.get('file') : null;
  if (!(file instanceof File)) return undefined;
  return { id: crypto.randomUUID(), name: file.name, mime: file.type, size: file.size };
};

const next = (saved: { version: number } | null): SavedView => ({
  version: (saved?.version ?? 0) + 1,
  savedAt: new Date().toISOString(),
});
