import { Injectable } from '@nestjs/common';
import { addDays, startOfDay, stockholmInstant } from '@vagar/domain';
import type { Chance, Day, PersonId } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { planRoad } from './plan/roads.ts';
import { RoadsWriter } from './roads.writer.ts';

const minuteMs = 60_000;
/** As many as a facilitator and a hall have room for. */
const membersAtMost = 24;
/** Who has come this far says of the meeting that is over: I was there. */
const doneByThose = 4;

const gather = statement(
  'demo-cohort-members',
  `UPDATE enrolment SET cohort_id = $1 WHERE id IN (
     SELECT id FROM enrolment WHERE course_id = $2 AND cohort_id IS NULL ORDER BY id LIMIT $3)`,
);
const workshops = statement(
  'demo-workshops',
  `SELECT id, lineage_id AS "lineageId", minutes FROM activity
   WHERE course_version_id = $1 AND kind = 'workshop' ORDER BY position`,
);
const addMeeting = statement(
  'demo-meeting',
  `INSERT INTO cohort_meeting (id, cohort_id, lineage_id, starts_at, ends_at, place) VALUES ($1, $2, $3, $4, $5, $6)`,
);
const attendees = statement(
  'demo-attendees',
  `SELECT e.id, e.person_id AS "personId" FROM enrolment e JOIN enrolment_progress g ON g.enrolment_id = e.id
   WHERE e.cohort_id = $1 AND g.required_done >= $2 ORDER BY e.id`,
);
const attend = statement(
  'demo-attended',
  `WITH done AS (
     INSERT INTO activity_progress (enrolment_id, activity_id, state, completed_at)
     SELECT id, $2, 'completed', $4 FROM jsonb_to_recordset($1::jsonb) AS t(id uuid)
   ), moved AS (
     UPDATE enrolment_progress g SET last_step_id = $2, last_step_at = $4
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid) WHERE g.enrolment_id = t.id AND g.last_step_at < $4
   )
   INSERT INTO learning_record
     (id, person_id, enrolment_id, course_version_id, activity_id, verb, context, occurred_at)
   SELECT record_id, person_id, id, $3, $2, 'completed', jsonb_build_object('on', $5::text), $4
   FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, person_id uuid, record_id uuid)`,
);

interface Workshop {
  readonly id: string;
  readonly lineageId: string;
  readonly minutes: number;
}

/** Places by course: where the cohort met last, and where it meets next. */
const courses = [
  { key: 'se-helheten', places: ['Folkets hus, Kramfors', 'Kommunhuset, Timrå'] },
  { key: 'besoksnaring-och-hallbara-stod', places: ['Folkets hus, Sollefteå', 'Kommunhuset, Kramfors'] },
] as const;

/** Cohorts that meet: one meeting behind them, which most say they were at, and one ahead. */
@Injectable()
export class DemoMeetings {
  constructor(
    private readonly statements: Statements,
    private readonly roads: RoadsWriter,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Gathers people who walk alone; the newcomer has read a little, and may say of the last meeting: I was there. */
  async meet(newcomer: PersonId, name: string, chance: Chance): Promise<void> {
    const today = stockholmDay(this.clock.now());
    const days = { startsOn: addDays(today, -70), endsOn: addDays(today, 60) };
    for (const { key, places } of courses) {
      const course = await this.roads.course(key);
      const [last, next] = await this.statements.rows<Workshop>(workshops, [course.versionId]);
      if (!last || !next) continue;
      const createdAt = startOfDay(days.startsOn);
      const cohortId = await this.roads.cohort(course, { name, ...days, createdAt });
      await this.statements.change(gather, [cohortId, course.courseId, membersAtMost]);
      if (key === 'se-helheten') {
        const dates = { startsAt: createdAt, until: this.clock.now(), completing: 1 };
        const road = planRoad(course.activities, dates, chance);
        const walked = { ...road, steps: road.steps.slice(0, 2), isComplete: false };
        await this.roads.roads(course, cohortId, [{ personId: newcomer, road: walked }]);
      }
      const metOn = onWeekday(addDays(today, -13));
      const metUntil = await this.set(cohortId, last, metOn, places[0]);
      await this.attend(cohortId, last, course.versionId, metOn, metUntil);
      await this.set(cohortId, next, onWeekday(addDays(today, 16)), places[1]);
    }
  }

  /** An afternoon as long as its agenda. @returns when it ends */
  private async set(cohortId: string, workshop: Workshop, on: Day, place: string): Promise<Date> {
    const startsAt = stockholmInstant(on, '13:00');
    const endsAt = new Date(startsAt.getTime() + workshop.minutes * minuteMs);
    const id: string = this.ids.next();
    await this.statements.change(addMeeting, [id, cohortId, workshop.lineageId, startsAt, endsAt, place]);
    return endsAt;
  }

  private async attend(cohortId: string, { id }: Workshop, versionId: string, on: Day, at: Date) {
    const rows = await this.statements.rows<{ id: string; personId: PersonId }>(attendees, [
      cohortId,
      doneByThose,
    ]);
    const there = rows.map((row) => ({ id: row.id, person_id: row.personId, record_id: this.ids.next() }));
    await this.statements.change(attend, [JSON.stringify(there), id, versionId, at, on]);
  }
}

/** The day, or the Monday after: nobody is called to a meeting on a Saturday. */
const onWeekday = (day: Day): Day => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};
