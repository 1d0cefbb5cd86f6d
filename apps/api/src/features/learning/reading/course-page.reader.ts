import { Injectable } from '@nestjs/common';
import type { CoursePageView } from '@vagar/contract';
import { isOpen } from '@vagar/domain';
import type { OpenCondition } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { stockholmDay } from '../../../platform/time/stockholm.ts';
import { factsFrom, hasBegun, openingFacts } from '../opening/opening.ts';
import type { StoredOpening } from '../opening/opening.ts';

/** The learner's course page, written as JSON by the database: the hottest page of the product. */
const page = `json_build_object(
     'enrolmentId', e.id, 'state', e.state, 'courseKey', c.key, 'version', v.number, 'title', v.title,
     'summary', v.summary, 'coverSeed', v.cover_seed, 'minutes', v.minutes,
     'progress', json_build_object('requiredDone', p.required_done, 'requiredTotal', p.required_total),
     'lastVisitedId', p.last_visited_id, 'certificateId', e.certificate_id,
     'modules', (
       SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'summary', m.summary, 'minutes', m.minutes,
         'activities', (
           SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'minutes', a.minutes,
             'required', a.required, 'state', COALESCE(ap.state, 'not-started'), 'completedAt', ap.completed_at,
             'locked', NULL::json) ORDER BY a.position)
           FROM activity a
           LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
           WHERE a.module_id = m.id)) ORDER BY m.position)
       FROM course_module m WHERE m.course_version_id = v.id))::text`;

const road = `enrolment e
   JOIN course c ON c.id = e.course_id
   JOIN course_version v ON v.id = e.course_version_id
   JOIN enrolment_progress p ON p.enrolment_id = e.id
   WHERE e.id = $1`;

/** One statement, also where something has a condition. */
const coursePage = statement(
  'course-page',
  `SELECT ${page} AS page,
     CASE WHEN v.has_conditions THEN (
       SELECT json_agg(json_build_object('id', a.id, 'lineageId', a.lineage_id, 'condition', a.condition,
         'begun', CASE WHEN a.condition IS NOT NULL THEN ${hasBegun} ELSE false END))
       FROM activity a WHERE a.course_version_id = v.id) END AS conditions,
     CASE WHEN v.has_conditions THEN ${openingFacts('$3')} END AS opening
   FROM ${road} AND e.person_id = $2`,
);

interface Row {
  readonly page: string;
  /** Null when nothing in the course has a condition, which is how most courses are. */
  readonly conditions:
    | readonly {
        readonly id: string;
        readonly lineageId: string;
        readonly condition: OpenCondition | null;
        readonly begun: boolean;
      }[]
    | null;
  readonly opening: StoredOpening | null;
}

@Injectable()
export class CoursePageReader {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** The contract's CoursePage as JSON text. @throws NotFound for others' enrolments */
  async getCoursePage(actor: PersonActor, enrolmentId: string): Promise<string> {
    const today = stockholmDay(this.clock.now());
    const row = await this.statements.one<Row>(coursePage, [enrolmentId, actor.id, today]);
    // Most pages go out as the database wrote them, unread.
    return row.conditions && row.opening ? withLocks(row.page, row.conditions, row.opening, today) : row.page;
  }
}

/** Marks what is shut, with the condition in the ids of this version. What has been begun stays open. */
function withLocks(
  text: string,
  conditions: NonNullable<Row['conditions']>,
  opening: StoredOpening,
  today: string,
): string {
  const view = JSON.parse(text) as CoursePageView;
  const facts = factsFrom(opening, today);
  const ids = new Map(conditions.map(({ id, lineageId }) => [lineageId, id]));
  const shut = new Map(
    conditions.flatMap(({ id, condition, begun }) =>
      condition === null || begun || isOpen(condition, facts)
        ? []
        : [[id, inVersion(condition, ids)] as const],
    ),
  );
  const modules = view.modules.map((module) => ({
    ...module,
    activities: module.activities.map((activity) => ({
      ...activity,
      locked: shut.get(activity.id) ?? null,
    })),
  }));
  return JSON.stringify({ ...view, modules });
}

function inVersion(condition: OpenCondition, ids: ReadonlyMap<string, string>): OpenCondition {
  if (condition.kind === 'all' || condition.kind === 'any')
    return { ...condition, of: condition.of.map((part) => inVersion(part, ids)) };
  return 'activity' in condition
    ? { ...condition, activity: ids.get(condition.activity) ?? condition.activity }
    : condition;
}
