import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { QuizAttemptView, SavedView } from '@vagar/contract';
import { closesAt, isTimeOver } from '@vagar/domain';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../../platform/http/if-match.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { Ids } from '../../../../platform/time/ids.ts';
import { takesResults } from '../../../enrolment/index.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';
import type { ActivityPlace } from '../../activity-place.reader.ts';
import { ProgressWriter } from '../../results/progress.writer.ts';
import { answersFit } from './answers.policy.ts';
import { EssayTexts } from './essay-texts.ts';
import type { Answers } from './essay-texts.ts';
import { Grading } from './grading.ts';
import { HeldAttempts } from './held-attempts.ts';
import type { HeldAttempt } from './held-attempts.ts';
import { OverdueAttempts } from './overdue-attempts.ts';
import { QuizAttemptReader } from './quiz-attempt.reader.ts';
import { questionsOf } from './quiz-key.ts';
import type { QuizKey } from './quiz-key.ts';
import { TimeExtensions } from './time-extensions.ts';

/**
 * Attempts count through all versions of the quiz and all enrolments of the person: neither a newer version nor
 * leaving and coming back gives fresh tries. While one waits for its marks there is no other: what it lacked is not
 * known yet. Who passed on a road they left may pass on this one too, or they could never finish it.
 */
const openAttempt = statement(
  'quiz-attempt-open',
  `INSERT INTO quiz_attempt (id, enrolment_id, activity_id, person_id, number, state, seed, started_at, closes_at,
     time_limit)
   SELECT $1, $2, $3, $4, count(*) + 1, 'open', $5, $6, $8, $9
     FROM quiz_attempt o JOIN activity oa ON oa.id = o.activity_id
     WHERE o.person_id = $4 AND oa.lineage_id = (SELECT lineage_id FROM activity WHERE id = $3)
   HAVING ($7::integer IS NULL OR count(*) < $7
       OR (bool_or(o.passed) AND NOT COALESCE(bool_or(o.passed) FILTER (WHERE o.enrolment_id = $2), false)))
     AND count(*) FILTER (WHERE o.state = 'submitted' AND o.score IS NULL) = 0
   ON CONFLICT DO NOTHING RETURNING id`,
);
const findOpen = statement(
  'quiz-attempt-find-open',
  `SELECT id FROM quiz_attempt WHERE enrolment_id = $1 AND activity_id = $2 AND state = 'open'`,
);
const waiting = statement(
  'quiz-attempt-waiting',
  `SELECT o.id FROM quiz_attempt o JOIN activity oa ON oa.id = o.activity_id
   WHERE o.person_id = $1 AND o.state = 'submitted' AND o.score IS NULL
     AND oa.lineage_id = (SELECT lineage_id FROM activity WHERE id = $2) LIMIT 1`,
);
const saveAnswers = statement(
  'quiz-attempt-save',
  `UPDATE quiz_attempt SET answers = $2::jsonb, sealed = $3, version = version + 1, saved_at = $4
   WHERE id = $1 RETURNING version`,
);

/** One try at a quiz after another: opened, saved as it is answered, handed in once. */
@Injectable()
export class QuizAttempts {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly reader: QuizAttemptReader,
    private readonly attempts: HeldAttempts,
    private readonly overdue: OverdueAttempts,
    private readonly grading: Grading,
    private readonly texts: EssayTexts,
    private readonly extensions: TimeExtensions,
    private readonly progress: ProgressWriter,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Opens an attempt, or gives the one already open. One whose time is over is handed in and given as it became: nobody
   * begins another before they have seen how it went.
   * @throws NotFound, Refusal `result-not-of-kind`, `enrolment-closed`, `attempt-waits`, `no-attempts-left`
   */
  start(actor: PersonActor, enrolmentId: string, activityId: string): Promise<QuizAttemptView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      if (place.kind !== 'quiz') throw new Refusal('result-not-of-kind', { kind: place.kind });
      if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
      const open = await this.statements.maybe<{ id: string }>(findOpen, [enrolmentId, activityId]);
      if (open) return this.reader.getAttempt(actor, open.id);
      const made = await this.open(place);
      if (made) {
        await this.progress.waiting(actor, place);
        return this.reader.getAttempt(actor, made.id);
      }
      // Another window opened one at the same time: both go on with that one.
      const theirs = await this.statements.maybe<{ id: string }>(findOpen, [enrolmentId, activityId]);
      if (theirs) return this.reader.getAttempt(actor, theirs.id);
      const unread = await this.statements.maybe(waiting, [actor.id, activityId]);
      throw new Refusal(unread ? 'attempt-waits' : 'no-attempts-left');
    });
  }

  /** @throws NotFound, Refusal `time-over`, `attempt-closed`, `precondition-failed`, `answer-not-of-question` */
  async save(actor: PersonActor, attemptId: string, answers: Answers, version: number): Promise<SavedView> {
    const saved = await this.transaction.run(async () => {
      const attempt = await this.getOwn(actor, attemptId);
      const now = this.clock.now();
      if (isTimeOver(attempt.closesAt, now)) return null;
      if (attempt.state !== 'open') throw new Refusal('attempt-closed');
      demandVersion(attempt.version, version);
      return this.keep(attempt, answers, now);
    });
    if (saved) return saved;
    await this.overdue.handIn(attemptId);
    throw new Refusal('time-over');
  }

  /**
   * Hands the attempt in. What is not answered counts as 0. Too late it is handed in with what was saved in time.
   * @throws NotFound, Refusal `attempt-closed`, `enrolment-closed`
   */
  submit(actor: PersonActor, attemptId: string): Promise<QuizAttemptView> {
    return this.transaction.run(async () => {
      const attempt = await this.getOwn(actor, attemptId);
      if (attempt.state !== 'open') throw new Refusal('attempt-closed');
      if (!takesResults(attempt.enrolmentState)) throw new Refusal('enrolment-closed');
      const now = this.clock.now();
      if (isTimeOver(attempt.closesAt, now)) await this.overdue.handIn(attemptId);
      else await this.grading.handIn(actor, attempt, now);
      return this.reader.getAttempt(actor, attemptId);
    });
  }

  private async open(place: ActivityPlace): Promise<{ id: string } | null> {
    const { enrolmentId, activityId, personId, content } = place;
    const allowed = content['attemptsAllowed'] as number | null;
    const limit = (content['timeLimit'] as number | undefined) ?? null;
    const extra = limit === null ? 0 : await this.extensions.extraPercentOf(enrolmentId, activityId);
    const now = this.clock.now();
    return this.statements.maybe<{ id: string }>(openAttempt, [
      this.ids.next(),
      enrolmentId,
      activityId,
      personId,
      randomBytes(16).toString('hex'),
      now,
      allowed,
      closesAt(now, limit, extra),
      limit,
    ]);
  }

  private async keep(attempt: HeldAttempt, answers: Answers, savedAt: Date): Promise<SavedView> {
    const key = await this.places.getKey<QuizKey>(attempt.activityId);
    const misfits = answersFit(questionsOf(key, attempt.seed), answers);
    if (misfits.length > 0) throw new Refusal('answer-not-of-question', undefined, misfits);
    const kept = this.texts.seal(attempt, answers);
    const { version } = await this.statements.one<{ version: number }>(saveAnswers, [
      attempt.id,
      kept.answers,
      kept.sealed,
      savedAt,
    ]);
    return { version, savedAt: savedAt.toISOString() };
  }

  private async getOwn(actor: PersonActor, attemptId: string): Promise<HeldAttempt> {
    const attempt = await this.attempts.hold(attemptId);
    if (attempt?.personId !== actor.id) throw new NotFound();
    return attempt;
  }
}
