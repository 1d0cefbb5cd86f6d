import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';

/** The learner's course page in one statement, written as JSON by the database: the hottest page of the product. */
const coursePage = statement(
  'course-page',
  `SELECT json_build_object(
     'enrolmentId', e.id, 'state', e.state, 'courseKey', c.key, 'version', v.number, 'title', v.title,
     'summary', v.summary, 'coverSeed', v.cover_seed, 'minutes', v.minutes,
     'progress', json_build_object('requiredDone', p.required_done, 'requiredTotal', p.required_total),
     'lastVisitedId', p.last_visited_id, 'certificateId', e.certificate_id,
     'modules', (
       SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'summary', m.summary, 'minutes', m.minutes,
         'activities', (
           SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'minutes', a.minutes,
             'required', a.required, 'state', COALESCE(ap.state, 'not-started'), 'completedAt', ap.completed_at)
             ORDER BY a.position)
           FROM activity a
           LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
           WHERE a.module_id = m.id)) ORDER BY m.position)
       FROM course_module m WHERE m.course_version_id = v.id))::text
   FROM enrolment e
   JOIN course c ON c.id = e.course_id
   JOIN course_version v ON v.id = e.course_version_id
   JOIN enrolment_progress p ON p.enrolment_id = e.id
   WHERE e.id = $1 AND e.person_id = $2`,
);

@Injectable()
export class CoursePageReader {
  constructor(private readonly statements: Statements) {}

  /** The contract's CoursePage as JSON text. @throws NotFound for others' enrolments */
  async getCoursePage(actor: PersonActor, enrolmentId: string): Promise<string> {
    const json = await this.statements.rawJson(coursePage, [enrolmentId, actor.id]);
    if (json === null) throw new NotFound();
    return json;
  }
}
