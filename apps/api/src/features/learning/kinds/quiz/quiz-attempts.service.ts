import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Answer, QuizAttemptView, SavedView } from '@vagar/contract';
import { keyOf, scoreQuiz } from '@vagar/domain';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../../platform/http/if-match.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { Ids } from '../../../../platform/time/ids.ts';
import { takesResults } from '../../../enrolment/index.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';
import { ProgressWriter } from '../../results/progress.writer.ts';
import { answersFit } from './answers.policy.ts';
import type { QuizKey } from './quiz-attempt.reader.ts';
import { QuizAttemptReader, questionsOf } from './quiz-attempt.reader.ts';

/** Attempts count through all versions of the quiz: moving to a newer one gives no fresh tries. */
const openAttempt = statement(
  'quiz-attempt-open',
  `INSERT INTO quiz_attempt (id, enrolment_id, activity_id, person_id, number, state, seed, started_at)
   SELECT $1, $2, $3, $4, count(*) + 1, 'open', $5, $6 FROM quiz_attempt o JOIN activity oa ON oa.id = o.activity_id
     WHERE o.enrolment_id = $2 AND oa.lineage_id = (SELECT lineage_id FROM activity WHERE id = $3)
   HAVING $7::integer IS NULL OR count(*) < $7
   ON CONFLICT DO NOTHING RETURNING id`,
);
const findOpen = statement(
  'quiz-attempt-find-open',
  `SELECT id FROM quiz_attempt WHERE enrolment_id = $1 AND activity_id = $2 AND state = 'open'`,
);
const lockAttempt = statement(
  'quiz-attempt-lock',
  `SELECT id, enrolment_id AS "enrolmentId", activity_id AS "activityId", state, seed, answers, version
   FROM quiz_attempt WHERE id = $1 AND person_id = $2 FOR UPDATE`,
);
const saveAnswers = statement(
  'quiz-attempt-save',
  'UPDATE quiz_attempt SET answers = $2::jsonb, version = version + 1, saved_at = $3 WHERE id = $1 RETURNING version',
);
const submitAttempt = statement(
  'quiz-attempt-submit',
  `UPDATE quiz_attempt SET state = 'submitted', submitted_at = $2, score = $3, passed = $4, version = version + 1
   WHERE id = $1`,
);

interface LockedAttempt {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly state: 'open' | 'submitted';
  readonly seed: string;
  readonly answers: Record<string, Answer>;
  readonly version: number;
}

/** One try at a quiz after another: opened, saved as it is answered, handed in once. */
@Injectable()
export class QuizAttempts {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly reader: QuizAttemptReader,
    private readonly progress: ProgressWriter,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Opens an attempt, or gives the one already open.
   * @throws NotFound, Refusal `result-not-of-kind`, `enrolment-closed`, `no-attempts-left`
   */
  start(actor: PersonActor, enrolmentId: string, activityId: string): Promise<QuizAttemptView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      if (place.kind !== 'quiz') throw new Refusal('result-not-of-kind', { kind: place.kind });
      if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
      const open = await this.statements.maybe<{ id: string }>(findOpen, [enrolmentId, activityId]);
      if (open) return this.reader.getAttempt(actor, open.id);
      const allowed = place.content['attemptsAllowed'] as number | null;
      const made = await this.statements.maybe<{ id: string }>(openAttempt, [
        this.ids.next(),
        enrolmentId,
        activityId,
        actor.id,
        randomBytes(16).toString('hex'),
        this.clock.now(),
        allowed,
      ]);
      if (made) return this.reader.getAttempt(actor, made.id);
      // Another window opened one at the same time: both go on with that one.
      const theirs = await this.statements.maybe<{ id: string }>(findOpen, [enrolmentId, activityId]);
      if (!theirs) throw new Refusal('no-attempts-left');
      return this.reader.getAttempt(actor, theirs.id);
    });
  }

  /** @throws NotFound, Refusal `attempt-closed`, `precondition-failed`, `answer-not-of-question` */
  save(
    actor: PersonActor,
    attemptId: string,
    answers: Readonly<Record<string, Answer>>,
    version: number,
  ): Promise<SavedView> {
    return this.transaction.run(async () => {
      const attempt = await this.getOpen(actor, attemptId);
      demandVersion(attempt.version, version);
      const key = await this.places.getKey<QuizKey>(attempt.activityId);
      const misfits = answersFit(questionsOf(key, attempt.seed), answers);
      if (misfits.length > 0) throw new Refusal('answer-not-of-question', undefined, misfits);
      const savedAt = this.clock.now();
      const saved = await this.statements.one<{ version: number }>(saveAnswers, [
        attemptId,
        answers,
        savedAt,
      ]);
      return { version: saved.version, savedAt: savedAt.toISOString() };
    });
  }

  /** Hands the attempt in. What is not answered counts as 0. @throws NotFound, Refusal `attempt-closed` */
  submit(actor: PersonActor, attemptId: string): Promise<QuizAttemptView> {
    return this.transaction.run(async () => {
      const attempt = await this.getOpen(actor, attemptId);
      const place = await this.places.getPlace(actor, attempt.enrolmentId, attempt.activityId);
      if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
      const key = await this.places.getKey<QuizKey>(attempt.activityId);
      const keys = questionsOf(key, attempt.seed).map((question) => keyOf(question, attempt.seed));
      const { score, passed } = scoreQuiz(keys, attempt.answers, Number(place.content['passMark']));
      await this.statements.change(submitAttempt, [attemptId, this.clock.now(), score, passed]);
      if (passed)
        await this.progress.complete(actor, place, { verb: 'passed', result: { score: { scaled: score } } });
      else await this.progress.fail(actor, place, score);
      return this.reader.getAttempt(actor, attemptId);
    });
  }

  private async getOpen(actor: PersonActor, attemptId: string): Promise<LockedAttempt> {
    const attempt = await this.statements.maybe<LockedAttempt>(lockAttempt, [attemptId, actor.id]);
    if (!attempt) throw new NotFound();
    if (attempt.state !== 'open') throw new Refusal('attempt-closed');
    return attempt;
  }
}
