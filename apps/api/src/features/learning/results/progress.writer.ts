import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Events } from '../../../platform/events/events.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { Enrolments } from '../../enrolment/index.ts';
import type { ActivityPlace } from '../activity-place.reader.ts';

/**
 * Evidence and progress in one statement. The first completion counts; a later one only raises the best score and
 * redates nothing. Concurrent ones are put in line by the two upserted rows. What somebody else decides is no step of
 * the learner's: where they were last stays.
 */
const complete = statement(
  'activity-complete',
  `WITH done AS (
     INSERT INTO activity_progress AS ap (enrolment_id, activity_id, state, completed_at, best_score, attempts_used)
     VALUES ($1, $2, 'completed', $3, $4, $5)
     ON CONFLICT (enrolment_id, activity_id) DO UPDATE
       SET state = 'completed', completed_at = COALESCE(ap.completed_at, $3),
         best_score = greatest(ap.best_score, $4), attempts_used = ap.attempts_used + $5
     RETURNING ap.completed_at, old.state IS DISTINCT FROM 'completed' AS is_new
   ), record AS (
     INSERT INTO learning_record
       (id, person_id, enrolment_id, course_version_id, activity_id, verb, result, context, occurred_at)
     SELECT $6, $7, $1, $8, $2, $9, $10::jsonb, $11::jsonb, $3 FROM done WHERE is_new
   )
   UPDATE enrolment_progress
     SET required_done = required_done + CASE WHEN $12 THEN (SELECT is_new::integer FROM done) ELSE 0 END,
       last_visited_id = CASE WHEN $13 THEN $2 ELSE last_visited_id END,
       last_step_id = CASE WHEN $13 THEN $2 ELSE last_step_id END,
       last_step_at = CASE WHEN $13 THEN $3 ELSE last_step_at END
     WHERE enrolment_id = $1
   RETURNING required_done AS "requiredDone", required_total AS "requiredTotal",
     (SELECT is_new FROM done) AS "isNew",
     (SELECT completed_at FROM done WHERE NOT is_new) AS "earlierAt"`,
);

/** A try that did not reach the mark. What was completed before stays completed. */
const fail = statement(
  'activity-fail',
  `WITH tried AS (
     INSERT INTO activity_progress AS ap (enrolment_id, activity_id, state, best_score, attempts_used)
     VALUES ($1, $2, 'failed', $4, $5)
     ON CONFLICT (enrolment_id, activity_id) DO UPDATE
       SET state = CASE WHEN ap.state = 'completed' THEN ap.state ELSE 'failed' END,
         best_score = greatest(ap.best_score, $4), attempts_used = ap.attempts_used + $5
     RETURNING ap.state, ap.completed_at
   ), record AS (
     INSERT INTO learning_record
       (id, person_id, enrolment_id, course_version_id, activity_id, verb, result, context, occurred_at)
     VALUES ($6, $7, $1, $8, $2, 'failed', $9::jsonb, NULL, $3)
   )
   UPDATE enrolment_progress
     SET last_visited_id = CASE WHEN $10 THEN $2 ELSE last_visited_id END,
       last_step_id = CASE WHEN $10 THEN $2 ELSE last_step_id END,
       last_step_at = CASE WHEN $10 THEN $3 ELSE last_step_at END
     WHERE enrolment_id = $1
   RETURNING required_done AS "requiredDone", required_total AS "requiredTotal",
     (SELECT state FROM tried) AS state, (SELECT completed_at FROM tried) AS "completedAt"`,
);

/** Nothing counts yet: it is under way, also after a try below the mark. What was completed stays completed. */
const wait = statement(
  'activity-wait',
  `WITH begun AS (
     INSERT INTO activity_progress AS ap (enrolment_id, activity_id, state) VALUES ($1, $2, 'started')
     ON CONFLICT (enrolment_id, activity_id) DO UPDATE
       SET state = CASE WHEN ap.state = 'completed' THEN ap.state ELSE 'started' END
     RETURNING ap.state, ap.completed_at
   )
   UPDATE enrolment_progress
     SET last_visited_id = CASE WHEN $4 THEN $2 ELSE last_visited_id END,
       last_step_id = CASE WHEN $4 THEN $2 ELSE last_step_id END,
       last_step_at = CASE WHEN $4 THEN $3 ELSE last_step_at END
     WHERE enrolment_id = $1
   RETURNING required_done AS "requiredDone", required_total AS "requiredTotal",
     (SELECT state FROM begun) AS state, (SELECT completed_at FROM begun) AS "completedAt"`,
);

/**
 * A try that was counted before got another score. The best only rises: conditions are judged by it, and what was open
 * stays open.
 */
const rescore = statement(
  'activity-rescore',
  `UPDATE activity_progress SET best_score = greatest(best_score, (
     SELECT max(q.score) FROM quiz_attempt q JOIN activity qa ON qa.id = q.activity_id
     JOIN activity a ON a.id = $2 AND a.lineage_id = qa.lineage_id WHERE q.enrolment_id = $1))
   WHERE enrolment_id = $1 AND activity_id = $2`,
);

/** As much of a place as it takes to complete it. */
export type CompletedPlace = Pick<
  ActivityPlace,
  'enrolmentId' | 'personId' | 'courseVersionId' | 'activityId' | 'required'
>;

export interface Achieved {
  /** xAPI's words for what happened. */
  readonly verb: 'completed' | 'passed';
  readonly result?: { readonly score: { readonly scaled: number } };
  readonly context?: Readonly<Record<string, string>>;
  /** The try has been counted before: it only got another score. */
  readonly isCounted?: boolean;
}

export interface WrittenProgress {
  readonly state: 'started' | 'failed' | 'completed';
  readonly completedAt: Date | null;
  readonly requiredDone: number;
  readonly requiredTotal: number;
}

/** Writes results: learning record, progress and event, always together. Runs inside the caller's transaction. */
@Injectable()
export class ProgressWriter {
  constructor(
    private readonly statements: Statements,
    private readonly enrolments: Enrolments,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param actor the learner, or whoever decides that the learner's activity is done */
  async complete(actor: Actor, place: CompletedPlace, achieved: Achieved): Promise<WrittenProgress> {
    const now = this.clock.now();
    const score = achieved.result?.score.scaled ?? null;
    const written = await this.statements.one<{
      requiredDone: number;
      requiredTotal: number;
      isNew: boolean;
      earlierAt: Date | null;
    }>(complete, [
      place.enrolmentId,
      place.activityId,
      now,
      score,
      score === null || achieved.isCounted ? 0 : 1,
      this.ids.next(),
      place.personId,
      place.courseVersionId,
      achieved.verb,
      achieved.result ?? null,
      achieved.context ?? null,
      place.required,
      place.personId === actor.id,
    ]);
    if (written.isNew) {
      await this.events.publish(actor, 'activity-completed', {
        enrolmentId: place.enrolmentId,
        activityId: place.activityId,
        personId: place.personId,
      });
      if (place.required && written.requiredDone === written.requiredTotal)
        await this.enrolments.complete(actor, place.enrolmentId);
    }
    return {
      state: 'completed',
      completedAt: written.isNew ? now : written.earlierAt,
      requiredDone: written.requiredDone,
      requiredTotal: written.requiredTotal,
    };
  }

  /** Begun, or handed in and not yet read: it is under way, and where the learner was last if they did it themselves. */
  waiting(actor: Actor, place: ActivityPlace): Promise<WrittenProgress> {
    return this.statements.one<WrittenProgress>(wait, [
      place.enrolmentId,
      place.activityId,
      this.clock.now(),
      place.personId === actor.id,
    ]);
  }

  /** @param score 0 … 1 */
  fail(actor: Actor, place: ActivityPlace, score: number): Promise<WrittenProgress> {
    const now = this.clock.now();
    return this.statements.one<WrittenProgress>(fail, [
      place.enrolmentId,
      place.activityId,
      now,
      score,
      1,
      this.ids.next(),
      place.personId,
      place.courseVersionId,
      { score: { scaled: score } },
      place.personId === actor.id,
    ]);
  }

  /** After an attempt that counts already got another score, up or down. */
  async rescore({ enrolmentId, activityId }: ActivityPlace): Promise<void> {
    await this.statements.change(rescore, [enrolmentId, activityId]);
  }
}
