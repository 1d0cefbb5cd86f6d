import { Injectable } from '@nestjs/common';
import type { ActivityKind, ActivityOutcome } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';

/** A piece of own work that has been handed in, and where it belongs. */
export interface HandedIn {
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly personId: string;
  readonly cohortId: string | null;
  readonly kind: ActivityKind;
  readonly content: Record<string, unknown>;
  /** What stayed on the server until there was an answer. */
  readonly key: Record<string, unknown> | null;
}

/** For kinds that give something back; each adds itself. */
export interface OutcomeReader {
  outcomeOf(handedIn: HandedIn): Promise<ActivityOutcome>;
}

/** Once handed in it stays handed in, also while it is returned for another round. */
const handedIn = statement(
  'work-handed-in',
  `SELECT w.enrolment_id AS "enrolmentId", w.activity_id AS "activityId", w.person_id AS "personId",
     e.cohort_id AS "cohortId", a.kind, a.content, a.key
   FROM enrolment e
   JOIN activity_work w ON w.enrolment_id = e.id
   JOIN activity a ON a.id = w.activity_id AND a.course_version_id = e.course_version_id
   WHERE e.id = $1 AND e.person_id = $2 AND w.activity_id = $3 AND w.handed_in_at IS NOT NULL`,
);

/** What comes back once work is handed in. Before that there is nothing: it looks as what is not there. */
@Injectable()
export class Outcomes {
  private readonly readers = new Map<string, OutcomeReader>();

  constructor(private readonly statements: Statements) {}

  add(kind: ActivityOutcome['kind'], reader: OutcomeReader): void {
    this.readers.set(kind, reader);
  }

  /** @throws NotFound for others' enrolments, before handing in, and for kinds that give nothing back */
  async getOutcome(actor: PersonActor, enrolmentId: string, activityId: string): Promise<ActivityOutcome> {
    const own = await this.statements.one<HandedIn>(handedIn, [enrolmentId, actor.id, activityId]);
    const reader = this.readers.get(own.kind);
    if (!reader) throw new NotFound();
    return reader.outcomeOf(own);
  }
}
