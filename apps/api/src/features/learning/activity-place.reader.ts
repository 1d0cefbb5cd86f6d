import { Injectable } from '@nestjs/common';
import type { ActivityKind, EnrolmentState } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { demandOpen, hasBegun, openingFacts } from './opening/opening.ts';
import type { MaybeShut } from './opening/opening.ts';

/** One activity on one's own road, with what it takes to judge a result. */
export interface ActivityPlace {
  readonly enrolmentId: string;
  /** Whose road it is. */
  readonly personId: PersonId;
  readonly enrolmentState: EnrolmentState;
  readonly courseVersionId: string;
  readonly activityId: string;
  readonly kind: ActivityKind;
  readonly required: boolean;
  readonly content: Record<string, unknown>;
  readonly nextId: string | null;
  /** Words of the reflection written here, 0 without one. */
  readonly words: number;
  /** Commitments of the action plan written here. */
  readonly commitments: number;
}

/**
 * Every write begins here, and shares the enrolment's row: who moves it to another version waits for what is under way,
 * and what begins after the move finds another version.
 */
const place = statement(
  'activity-place',
  `SELECT e.id AS "enrolmentId", e.person_id AS "personId", e.state AS "enrolmentState", e.course_version_id AS "courseVersionId",
     a.id AS "activityId", a.kind, a.required,
     CASE WHEN a.kind IN ('text', 'film') THEN '{}' ELSE a.content END AS content,
     (SELECT n.id FROM activity n WHERE n.course_version_id = a.course_version_id AND n.position = a.position + 1)
       AS "nextId",
     CASE WHEN a.kind = 'reflection' THEN COALESCE((SELECT r.words FROM reflection r
       WHERE r.enrolment_id = e.id AND r.activity_id = a.id), 0) ELSE 0 END AS words,
     CASE WHEN a.kind = 'action-plan' THEN (SELECT count(*)::integer FROM commitment c
       WHERE c.enrolment_id = e.id AND c.activity_id = a.id) ELSE 0 END AS commitments,
     a.condition, CASE WHEN a.condition IS NOT NULL THEN ${hasBegun} ELSE false END AS begun,
     CASE WHEN a.condition IS NOT NULL THEN ${openingFacts('$4')} END AS opening
   FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE e.id = $1 AND e.person_id = $2 AND a.id = $3 FOR KEY SHARE OF e`,
);

const quizKey = statement('activity-quiz-key', 'SELECT key FROM activity WHERE id = $1');

@Injectable()
export class ActivityPlaceReader {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound for others' enrolments and for activities of another version: they look the same; Refusal
   *   `activity-locked` where a condition does not hold yet
   */
  async getPlace(
    learner: Pick<PersonActor, 'id'>,
    enrolmentId: string,
    activityId: string,
  ): Promise<ActivityPlace> {
    const today = stockholmDay(this.clock.now());
    const values = [enrolmentId, learner.id, activityId, today];
    const found = await this.statements.one<ActivityPlace & MaybeShut>(place, values);
    demandOpen(found, today);
    return found;
  }

  /** What stays on the server until there is an answer. @throws NotFound */
  async getKey<Key extends object>(activityId: string): Promise<Key> {
    return (await this.statements.one<{ key: Key }>(quizKey, [activityId])).key;
  }
}
