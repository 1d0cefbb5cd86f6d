import { Injectable } from '@nestjs/common';
import type { ChangeMeeting, CohortMeetings, CreateMeeting } from '@vagar/contract';
import { addDays, stockholmInstant } from '@vagar/domain';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound, Refusal } from '../../platform/errors/refusal.ts';
import { demandVersion } from '../../platform/http/if-match.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { cohortReach, isWithinReach } from '../participants/index.ts';
import { MeetingsReader } from './meetings.reader.ts';

const isWorkshop = statement(
  'meeting-is-workshop',
  `SELECT EXISTS (
     SELECT FROM activity a JOIN course_version v ON v.id = a.course_version_id
     WHERE v.course_id = h.course_id AND a.lineage_id = $2 AND a.kind = 'workshop') AS yes
   FROM cohort h WHERE h.id = $1 AND ${isWithinReach(3)}`,
);
const add = statement(
  'meeting-add',
  `INSERT INTO cohort_meeting (id, cohort_id, lineage_id, starts_at, ends_at, place, link)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const lock = statement(
  'meeting-lock',
  `SELECT t.cohort_id AS "cohortId", t.version, t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.place, t.link,
     t.cancelled_at AS "cancelledAt"
   FROM cohort_meeting t JOIN cohort h ON h.id = t.cohort_id
   WHERE t.id = $1 AND ${isWithinReach(2)} FOR UPDATE OF t`,
);
const change = statement(
  'meeting-change',
  `UPDATE cohort_meeting SET starts_at = $2, ends_at = $3, place = $4, link = $5, version = version + 1 WHERE id = $1`,
);
const setCancelled = statement(
  'meeting-set-cancelled',
  'UPDATE cohort_meeting SET cancelled_at = $2, version = version + 1 WHERE id = $1',
);

interface Occasion {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
}
interface LockedMeeting extends Occasion {
  readonly cohortId: string;
  readonly version: number;
  readonly cancelledAt: Date | null;
}

/** As the audit log keeps it. */
const inWords = ({ startsAt, endsAt, place, link }: Occasion) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  place,
  link,
});

/** Sets, changes, cancels and restores the meetings of a cohort. Every answer is all of them, as they are now. */
@Injectable()
export class Meetings {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: MeetingsReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound, Refusal `not-of-course` when the workshop is none of the cohort's course */
  create(actor: PersonActor, cohortId: string, wanted: CreateMeeting): Promise<CohortMeetings> {
    return this.transaction.run(async () => {
      const { workshopId, place, link } = wanted;
      const reach = cohortReach(actor.reachOf('meetings:manage'));
      const found = await this.statements.one<{ yes: boolean }>(isWorkshop, [cohortId, workshopId, ...reach]);
      demand(found.yes, 'not-of-course');
      const id: string = this.ids.next();
      const times = timesOf(wanted);
      const values = [id, cohortId, workshopId, times.startsAt, times.endsAt, place, link];
      await this.statements.change(add, values);
      await this.audit.record(actor, {
        action: 'meeting.set',
        subject: { kind: 'meeting', id },
        after: { cohortId, ...inWords({ ...times, place, link }) },
      });
      return this.reader.getOfCohort(actor, cohortId);
    });
  }

  /** @throws NotFound, Refusal `precondition-failed` */
  change(actor: PersonActor, id: string, version: number, wanted: ChangeMeeting): Promise<CohortMeetings> {
    return this.transaction.run(async () => {
      const before = await this.getLocked(actor, id, version);
      const times = timesOf(wanted);
      const { place, link } = wanted;
      await this.statements.change(change, [id, times.startsAt, times.endsAt, place, link]);
      await this.audit.record(actor, {
        action: 'meeting.changed',
        subject: { kind: 'meeting', id },
        before: inWords(before),
        after: inWords({ ...times, place, link }),
      });
      return this.reader.getOfCohort(actor, before.cohortId);
    });
  }

  /**
   * Those who take part are told that it is cancelled; it is not gone. Twice has one effect.
   * @throws NotFound, Refusal `precondition-failed`
   */
  setCancelled(
    actor: PersonActor,
    id: string,
    version: number,
    isCancelled: boolean,
  ): Promise<CohortMeetings> {
    return this.transaction.run(async () => {
      const { cohortId, cancelledAt } = await this.getLocked(actor, id, version);
      if (isCancelled === (cancelledAt !== null)) return this.reader.getOfCohort(actor, cohortId);
      await this.statements.change(setCancelled, [id, isCancelled ? this.clock.now() : null]);
      await this.audit.record(actor, {
        action: isCancelled ? 'meeting.cancelled' : 'meeting.restored',
        subject: { kind: 'meeting', id },
      });
      return this.reader.getOfCohort(actor, cohortId);
    });
  }

  private async getLocked(actor: PersonActor, id: string, version: number): Promise<LockedMeeting> {
    const reach = cohortReach(actor.reachOf('meetings:manage'));
    const meeting = await this.statements.maybe<LockedMeeting>(lock, [id, ...reach]);
    if (!meeting) throw new NotFound();
    demandVersion(meeting.version, version);
    return meeting;
  }
}

/** An end before the beginning is on the day after. @throws Refusal `invalid-input` when it would not last */
function timesOf({ on, from, to }: ChangeMeeting): { readonly startsAt: Date; readonly endsAt: Date } {
  const startsAt = stockholmInstant(on, from);
  const endsAt = stockholmInstant(to < from ? addDays(on, 1) : on, to);
  if (endsAt <= startsAt) throw new Refusal('invalid-input', undefined, [{ path: 'to', code: 'no-time' }]);
  return { startsAt, endsAt };
}
