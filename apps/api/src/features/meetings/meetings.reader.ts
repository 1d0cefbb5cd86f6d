import { Injectable } from '@nestjs/common';
import type { CohortMeetings, MeetingList } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { cohortReach, isWithinReach } from '../participants/index.ts';

const told = `'id', t.id, 'startsAt', t.starts_at, 'endsAt', t.ends_at, 'place', t.place, 'link', t.link,
  'cancelledAt', t.cancelled_at`;

/** No row at all when the cohort does not exist or lies outside the reach: the two look the same. */
const ofCohort = statement(
  'meetings-of-cohort',
  `SELECT (
     SELECT COALESCE(json_agg(json_build_object(${told}, 'workshopId', t.lineage_id, 'version', t.version,
       'title', (SELECT a.title FROM activity a JOIN course_version v ON v.id = a.course_version_id
                 WHERE a.lineage_id = t.lineage_id AND v.course_id = h.course_id ORDER BY v.number DESC LIMIT 1)
       ) ORDER BY t.starts_at, t.id), '[]') FROM cohort_meeting t WHERE t.cohort_id = h.id) AS rows, (
     SELECT COALESCE(json_agg(json_build_object('id', a.lineage_id, 'title', a.title) ORDER BY a.position), '[]')
     FROM activity a WHERE a.kind = 'workshop' AND a.course_version_id = (
       SELECT v.id FROM course_version v WHERE v.course_id = h.course_id ORDER BY v.number DESC LIMIT 1)) AS workshops
   FROM cohort h WHERE h.id = $1 AND ${isWithinReach(2)}`,
);

const ofActivity = statement(
  'meetings-of-activity',
  `SELECT (
     SELECT COALESCE(json_agg(json_build_object(${told}) ORDER BY t.starts_at, t.id), '[]')
     FROM cohort_meeting t WHERE t.cohort_id = e.cohort_id AND t.lineage_id = a.lineage_id) AS rows
   FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE e.id = $1 AND a.id = $2 AND e.person_id = $3`,
);

/** When and where cohorts meet: for those who run them, and for those who take part. */
@Injectable()
export class MeetingsReader {
  constructor(private readonly statements: Statements) {}

  /** @throws NotFound also for a cohort outside the actor's reach */
  getOfCohort(actor: PersonActor, cohortId: string): Promise<CohortMeetings> {
    const reach = cohortReach(actor.reachOf('meetings:manage'));
    return this.statements.one<CohortMeetings>(ofCohort, [cohortId, ...reach]);
  }

  /** The occasions of a workshop on one's own road; none without a cohort. @throws NotFound */
  getOfActivity(actor: PersonActor, enrolmentId: string, activityId: string): Promise<MeetingList> {
    return this.statements.one<MeetingList>(ofActivity, [enrolmentId, activityId, actor.id]);
  }
}
