import { Injectable } from '@nestjs/common';
import type { CohortMeetings, MeetingList } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { cohortReach, isWithinReach } from '../participants/index.ts';

const told = (place: string, link: string) =>
  `'id', t.id, 'startsAt', t.starts_at, 'endsAt', t.ends_at, 'place', ${place}, 'link', ${link},
  'cancelledAt', t.cancelled_at`;

/** No row at all when the cohort does not exist or lies outside the reach: the two look the same. */
const ofCohort = statement(
  'meetings-of-cohort',
  `SELECT (
     SELECT COALESCE(json_agg(json_build_object(${told('t.place', 't.link')}, 'workshopId', t.lineage_id, 'version', t.version,
       'title', (SELECT a.title FROM activity a JOIN course_version v ON v.id = a.course_version_id
                 WHERE a.lineage_id = t.lineage_id AND v.course_id = h.course_id ORDER BY v.number DESC LIMIT 1)
       ) ORDER BY t.starts_at, t.id), '[]') FROM cohort_meeting t WHERE t.cohort_id = h.id) AS rows, (
     SELECT COALESCE(json_agg(json_build_object('id', a.lineage_id, 'title', a.title) ORDER BY a.position), '[]')
     FROM activity a WHERE a.kind = 'workshop' AND a.course_version_id = (
       SELECT v.id FROM course_version v WHERE v.course_id = h.course_id ORDER BY v.number DESC LIMIT 1)) AS workshops
   FROM cohort h WHERE h.id = $1 AND ${isWithinReach(2)}`,
);

/** The way in is for those who take part: who has left sees when it was, and not where. */
const forThoseOnTheRoad = (column: string) =>
  `CASE WHEN e.state IN ('active', 'completed') THEN ${column} END`;
const ofActivity = statement(
  'meetings-of-activity',
  `SELECT (
     SELECT COALESCE(json_agg(json_build_object(${told(forThoseOnTheRoad('t.place'), forThoseOnTheRoad('t.link'))}) ORDER BY t.starts_at, t.id), '[]')
     FROM cohort_meeting t WHERE t.cohort_id = e.cohort_id AND t.lineage_id = a.lineage_id) AS rows
   FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE e.id = $1 AND a.id = $2 AND e.person_id = $3`,
);

/**
 * What comes next on any of a person's roads, one under way included: a subselect, `null` when there is none.
 * @param person where a statement has the person's id, @param now and the time
 */
export const nextMeetingOf = (person: string, now: string): string => `(
  SELECT json_build_object(${told('t.place', 't.link')}, 'title', a.title, 'courseTitle', v.title,
    'enrolmentId', e.id, 'activityId', a.id)
  FROM enrolment e JOIN cohort_meeting t ON t.cohort_id = e.cohort_id
  JOIN course_version v ON v.id = e.course_version_id
  JOIN activity a ON a.course_version_id = v.id AND a.lineage_id = t.lineage_id
  WHERE e.person_id = ${person} AND e.state IN ('active', 'completed') AND t.cancelled_at IS NULL
    AND t.ends_at > ${now}
  ORDER BY t.starts_at, t.id LIMIT 1)`;

/** When and where cohorts meet: for those who run them, and for those who take part. */
@Injectable()
export class MeetingsReader {
  constructor(private readonly statements: Statements) {}

  /** @throws NotFound also for a cohort outside the actor's reach */
  getOfCohort(actor: PersonActor, cohortId: string): Promise<CohortMeetings> {
    const reach = cohortReach(actor.reachOf('meetings:manage'));
    return this.statements.one<CohortMeetings>(ofCohort, [cohortId, ...reach]);
  }

  /** The occasions of a workshop on one's own road; none without a cohort, no place or link once it is left. @throws NotFound */
  getOfActivity(actor: PersonActor, enrolmentId: string, activityId: string): Promise<MeetingList> {
    return this.statements.one<MeetingList>(ofActivity, [enrolmentId, activityId, actor.id]);
  }
}
