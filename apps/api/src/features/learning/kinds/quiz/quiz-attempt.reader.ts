import { Injectable } from '@nestjs/common';
import type { Answer, QuizAttemptView } from '@vagar/contract';
import { drawQuestions, keyOf, publicQuestion, reviewQuestion, solveQuestion } from '@vagar/domain';
import type { Drawing, Question } from '@vagar/domain';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';

/** What a quiz keeps on the server: its questions with their keys and feedback. */
export interface QuizKey extends Drawing {
  readonly questions: readonly Question[];
}

/** The questions of one attempt, in its order. */
export const questionsOf = (key: QuizKey, seed: string): Question[] =>
  drawQuestions(key.questions, key, seed);

interface AttemptRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly number: number;
  readonly state: 'open' | 'submitted';
  readonly seed: string;
  readonly answers: Record<string, Answer>;
  readonly version: number;
  readonly startedAt: Date;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly passMark: number;
  readonly attemptsLeft: number | null;
  /** The quiz was passed in this or another attempt. */
  readonly everPassed: boolean;
  /** Another attempt, or this one, is being answered now. */
  readonly isOneOpen: boolean;
  readonly key: QuizKey;
}

const attempt = statement(
  'quiz-attempt',
  `SELECT q.id, q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", q.number, q.state, q.seed, q.answers,
     q.version, q.started_at AS "startedAt", q.saved_at AS "savedAt", q.submitted_at AS "submittedAt", q.score, q.passed,
     (a.content->>'passMark')::double precision AS "passMark",
     (a.content->>'attemptsAllowed')::integer - tries.made AS "attemptsLeft", tries."isOneOpen", tries."everPassed",
     a.key
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id
   CROSS JOIN LATERAL (
     SELECT count(*)::integer AS made, bool_or(o.state = 'open') AS "isOneOpen",
       COALESCE(bool_or(o.passed), false) AS "everPassed"
     FROM quiz_attempt o JOIN activity oa ON oa.id = o.activity_id
     WHERE o.enrolment_id = q.enrolment_id AND oa.lineage_id = a.lineage_id) AS tries
   WHERE q.id = $1 AND q.person_id = $2`,
);

@Injectable()
export class QuizAttemptReader {
  constructor(private readonly statements: Statements) {}

  /** @throws NotFound */
  async getAttempt(actor: PersonActor, attemptId: string): Promise<QuizAttemptView> {
    const row = await this.statements.one<AttemptRow>(attempt, [attemptId, actor.id]);
    return toQuizAttemptView(row);
  }
}

/** No key and no feedback before the attempt is handed in; no solution while another attempt could use it. */
function toQuizAttemptView(row: AttemptRow): QuizAttemptView {
  const questions = questionsOf(row.key, row.seed);
  const view = {
    id: row.id,
    enrolmentId: row.enrolmentId,
    activityId: row.activityId,
    number: row.number,
    state: row.state,
    questions: questions.map((question) => publicQuestion(question, row.seed)),
    answers: row.answers,
    version: row.version,
    startedAt: row.startedAt.toISOString(),
    savedAt: row.savedAt?.toISOString() ?? null,
    closesAt: null,
    waitsForMarks: false,
  };
  if (row.submittedAt === null || row.score === null || row.passed === null)
    return { ...view, outcome: null } as QuizAttemptView;
  // An attempt that is open counts as made, and is the very one that a solution would spoil.
  const isOver = row.everPassed || (row.attemptsLeft !== null && row.attemptsLeft <= 0);
  const spoilsNothing = isOver && !row.isOneOpen;
  return {
    ...view,
    outcome: {
      score: row.score,
      passed: row.passed,
      passMark: row.passMark,
      submittedAt: row.submittedAt.toISOString(),
      regraded: null,
      attemptsLeft: row.attemptsLeft === null ? null : Math.max(0, row.attemptsLeft),
      questions: questions.map((question) => {
        const given = row.answers[question.key];
        const key = keyOf(question, row.seed);
        return {
          comment: null,
          ...(spoilsNothing
            ? solveQuestion(question, key, given)
            : { ...reviewQuestion(question, key, given), solution: null }),
        };
      }),
    },
  } as QuizAttemptView;
}
