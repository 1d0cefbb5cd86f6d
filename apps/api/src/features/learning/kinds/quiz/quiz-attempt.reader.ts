import { Injectable } from '@nestjs/common';
import type { Answer, QuizAttemptView } from '@vagar/contract';
import {
  asCorrected,
  isTimeOver,
  keyUnder,
  publicQuestion,
  reviewQuestion,
  solveQuestion,
  withMark,
} from '@vagar/domain';
import type { Regrading } from '@vagar/domain';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { EssayMarks, pointsOf } from './essay-marks.ts';
import type { EssayMark } from './essay-marks.ts';
import { EssayTexts } from './essay-texts.ts';
import type { Answers } from './essay-texts.ts';
import { OverdueAttempts } from './overdue-attempts.ts';
import { questionsOf } from './quiz-key.ts';
import type { QuizKey } from './quiz-key.ts';
import { regradingsFor } from './regrading/corrected-keys.ts';

interface AttemptRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly number: number;
  readonly state: 'open' | 'submitted';
  readonly seed: string;
  readonly personId: string;
  /** Without its essays, which are sealed. */
  readonly answers: Record<string, Answer>;
  readonly sealed: Buffer | null;
  readonly closesAt: Date | null;
  readonly version: number;
  readonly startedAt: Date;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly passMark: number;
  readonly attemptsLeft: number | null;
  /** The quiz was passed in this or another attempt, on whichever of the person's enrolments. */
  readonly everPassed: boolean;
  /** Another attempt, or this one, is being answered now; on a road that was left none is. */
  readonly isOneOpen: boolean;
  readonly key: QuizKey;
  readonly regradings: readonly Regrading[];
  readonly regraded: { readonly at: string; readonly scoreBefore: number } | null;
}

const attempt = statement(
  'quiz-attempt',
  `SELECT q.id, q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", q.number, q.state, q.seed, q.answers,
     q.person_id AS "personId", q.sealed, q.closes_at AS "closesAt",
     q.version, q.started_at AS "startedAt", q.saved_at AS "savedAt", q.submitted_at AS "submittedAt", q.score, q.passed,
     (a.content->>'passMark')::double precision AS "passMark",
     (a.content->>'attemptsAllowed')::integer - tries.made AS "attemptsLeft", tries."isOneOpen", tries."everPassed",
     a.key, ${regradingsFor} AS regradings,
     (SELECT json_build_object('at', r.made_at, 'scoreBefore', c.score_before) FROM quiz_regrade_change c
      JOIN quiz_regrade r ON r.id = c.regrade_id WHERE c.attempt_id = q.id ORDER BY r.number DESC LIMIT 1) AS regraded
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id JOIN course_version v ON v.id = a.course_version_id
   CROSS JOIN LATERAL (
     SELECT count(*)::integer AS made, bool_or(o.state = 'open' AND oe.state IN ('active', 'completed')) AS "isOneOpen",
       COALESCE(bool_or(o.passed), false) AS "everPassed"
     FROM quiz_attempt o JOIN activity oa ON oa.id = o.activity_id JOIN enrolment oe ON oe.id = o.enrolment_id
     WHERE o.person_id = q.person_id AND oa.lineage_id = a.lineage_id) AS tries
   WHERE q.id = $1 AND q.person_id = $2`,
);

@Injectable()
export class QuizAttemptReader {
  constructor(
    private readonly statements: Statements,
    private readonly overdue: OverdueAttempts,
    private readonly texts: EssayTexts,
    private readonly marks: EssayMarks,
    private readonly clock: Clock,
  ) {}

  /** One whose time is over is handed in first, and told of as it became. @throws NotFound */
  async getAttempt(actor: PersonActor, attemptId: string): Promise<QuizAttemptView> {
    const read = () => this.statements.one<AttemptRow>(attempt, [attemptId, actor.id]);
    const now = this.clock.now();
    let row = await read();
    if (row.state === 'open' && isTimeOver(row.closesAt, now)) {
      await this.overdue.handIn(row.id);
      row = await read();
    }
    const marks = row.sealed && row.score !== null ? await this.marks.of(row.id) : {};
    return toQuizAttemptView({ ...row, answers: this.texts.whole(row) }, marks, now);
  }
}

/**
 * No key and no feedback before the attempt is graded; no solution while another attempt could use it. What an essay
 * got is told with the rest, when all of it is marked.
 */
function toQuizAttemptView(
  row: Omit<AttemptRow, 'answers'> & { readonly answers: Answers },
  marks: Readonly<Record<string, EssayMark>>,
  now: Date,
): QuizAttemptView {
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
    closesAt: row.closesAt?.toISOString() ?? null,
    now: now.toISOString(),
    waitsForMarks: row.state === 'submitted' && row.score === null,
  };
  if (row.submittedAt === null || row.score === null || row.passed === null)
    return { ...view, outcome: null } as QuizAttemptView;
  // An attempt that is open counts as made, and is the very one that a solution would spoil.
  const isOver = row.everPassed || (row.attemptsLeft !== null && row.attemptsLeft <= 0);
  const spoilsNothing = isOver && !row.isOneOpen;
  const points = pointsOf(marks);
  return {
    ...view,
    outcome: {
      score: row.score,
      passed: row.passed,
      passMark: row.passMark,
      submittedAt: row.submittedAt.toISOString(),
      regraded: row.regraded && { ...row.regraded, at: new Date(row.regraded.at).toISOString() },
      attemptsLeft: row.attemptsLeft === null ? null : Math.max(0, row.attemptsLeft),
      questions: questions.map((question) => {
        const given = row.answers[question.key];
        const key = withMark(keyUnder(question, row.regradings, row.seed), points);
        const right = asCorrected(question, row.regradings);
        return {
          comment: marks[question.key]?.comment ?? null,
          ...(spoilsNothing
            ? solveQuestion(question, key, given, right)
            : { ...reviewQuestion(question, key, given, right), solution: null }),
        };
      }),
    },
  } as QuizAttemptView;
}
