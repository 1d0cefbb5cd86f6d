import { Injectable } from '@nestjs/common';
import type { EnrolmentState } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import type { Answers } from './essay-texts.ts';

/** The enrolment first, as everyone takes them: whoever moves the learner waits for what is under way. */
const shareEnrolment = statement(
  'quiz-attempt-enrolment',
  `SELECT e.id FROM enrolment e JOIN quiz_attempt q ON q.enrolment_id = e.id WHERE q.id = $1 FOR KEY SHARE OF e`,
);
const lockAttempt = statement(
  'quiz-attempt-lock',
  `SELECT q.id, q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", q.person_id AS "personId", q.state,
     q.seed, q.answers, q.sealed, q.version, q.closes_at AS "closesAt", q.submitted_at AS "submittedAt", q.score,
     q.passed, e.state AS "enrolmentState"
   FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id WHERE q.id = $1 FOR UPDATE OF q`,
);

/** An attempt that nobody else can change meanwhile. */
export interface HeldAttempt {
  readonly id: string;
  readonly enrolmentId: string;
  readonly enrolmentState: EnrolmentState;
  readonly activityId: string;
  readonly personId: PersonId;
  readonly state: 'open' | 'submitted';
  readonly seed: string;
  /** Without its essays, which are sealed. */
  readonly answers: Answers;
  readonly sealed: Buffer | null;
  readonly version: number;
  readonly closesAt: Date | null;
  readonly submittedAt: Date | null;
  /** `null` until it is graded: not handed in, or an essay waits for its mark. */
  readonly score: number | null;
  readonly passed: boolean | null;
}

/** Takes an attempt for the rest of the transaction: of two that want to hand it in, one does. */
@Injectable()
export class HeldAttempts {
  constructor(private readonly statements: Statements) {}

  async hold(attemptId: string): Promise<HeldAttempt | null> {
    await this.statements.rows(shareEnrolment, [attemptId]);
    return this.statements.maybe<HeldAttempt>(lockAttempt, [attemptId]);
  }
}
