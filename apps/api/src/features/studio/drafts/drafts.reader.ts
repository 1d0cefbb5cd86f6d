import { Injectable } from '@nestjs/common';
import type { CourseDraftView, DraftActivityView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { DraftOpening } from './draft-opening.ts';

const newest = `(SELECT json_build_object('number', v.number, 'at', v.published_at) FROM course_version v
  WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1)`;

const courses = statement(
  'studio-courses',
  `SELECT json_build_object('rows', COALESCE(json_agg(json_build_object(
     'id', c.id, 'key', c.key, 'title', COALESCE(d.title, n.title), 'coverSeed', COALESCE(d.cover_seed, n.cover_seed),
     'published', CASE WHEN n.number IS NOT NULL
       THEN json_build_object('number', n.number, 'at', n.published_at) END,
     'hasChanges', d.course_id IS NOT NULL AND d.published_revision IS DISTINCT FROM d.revision,
     'changedAt', COALESCE(d.changed_at, n.published_at), 'archivedAt', c.archived_at,
     'active', (SELECT count(*) FROM enrolment e WHERE e.course_id = c.id AND e.state = 'active'))
     ORDER BY c.archived_at IS NOT NULL, COALESCE(d.title, n.title)->>'sv'), '[]'))::text
   FROM course c LEFT JOIN course_draft d ON d.course_id = c.id
   LEFT JOIN LATERAL (SELECT * FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1) n ON true
   WHERE ${isEditable(1)} AND (d.course_id IS NOT NULL OR n.id IS NOT NULL)`,
);

const line = `json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'minutes', a.minutes,
  'required', a.required, 'condition', a.condition, 'version', a.version)`;
const moduleOf = (
  activities: string,
) => `json_build_object('id', m.id, 'title', m.title, 'summary', m.summary,
  'objectives', m.objectives, 'version', m.version, 'activities', ${activities})`;

/** Activities are gathered by one pass over the course, not by one look-up for each module. */
const course = statement(
  'studio-course',
  `WITH lines AS (
     SELECT a.module_id, COALESCE(json_agg(${line} ORDER BY a.position) FILTER (WHERE a.position IS NOT NULL), '[]')
       AS activities
     FROM draft_activity a WHERE a.course_id = $1 GROUP BY a.module_id
   ), modules AS (
     SELECT m.position, ${moduleOf(`COALESCE(l.activities, '[]')`)} AS module
     FROM draft_module m LEFT JOIN lines l ON l.module_id = m.id WHERE m.course_id = $1
   )
   SELECT json_build_object('id', c.id, 'key', c.key, 'title', d.title, 'summary', d.summary, 'forWhom', d.for_whom,
     'objectives', d.objectives, 'coverSeed', d.cover_seed, 'version', d.version, 'orderVersion', d.order_version,
     'published', ${newest}, 'hasChanges', d.published_revision IS DISTINCT FROM d.revision,
     'archivedAt', c.archived_at,
     'modules', (SELECT COALESCE(json_agg(module ORDER BY position) FILTER (WHERE position IS NOT NULL), '[]')
       FROM modules),
     'setAsideModules', (SELECT COALESCE(json_agg(module) FILTER (WHERE position IS NULL), '[]') FROM modules),
     'setAside', (SELECT COALESCE(json_agg(${line} ORDER BY a.saved_at), '[]') FROM draft_activity a
       WHERE a.course_id = $1 AND a.position IS NULL))::text
   FROM course c JOIN course_draft d ON d.course_id = c.id WHERE c.id = $1 AND ${isEditable(2)}`,
);

const isThere = statement(
  'studio-course-there',
  `SELECT EXISTS (SELECT FROM course_draft d WHERE d.course_id = c.id) AS "hasDraft"
   FROM course c WHERE c.id = $1 AND ${isEditable(2)}`,
);

const activity = statement(
  'studio-activity',
  `SELECT json_build_object('id', a.id, 'courseId', a.course_id, 'courseTitle', d.title, 'moduleId', a.module_id,
     'moduleTitle', m.title, 'title', a.title, 'minutes', a.minutes, 'required', a.required,
     'condition', a.condition, 'version', a.version, 'savedAt', a.saved_at,
     'written', json_build_object('kind', a.kind, 'draft', a.draft)) AS view
   FROM draft_activity a JOIN draft_module m ON m.id = a.module_id JOIN course_draft d ON d.course_id = a.course_id
   JOIN course c ON c.id = a.course_id WHERE a.id = $1 AND ${isEditable(2)}`,
);

/** What the studio opens: a page is one statement, however large the course. */
@Injectable()
export class DraftsReader {
  constructor(
    private readonly statements: Statements,
    private readonly opening: DraftOpening,
  ) {}

  async listCourses(actor: PersonActor): Promise<string> {
    return (await this.statements.rawJson(courses, editReach(actor))) ?? '';
  }

  /** The draft as JSON, made out of the newest version the first time. @throws NotFound */
  async openCourse(actor: PersonActor, courseId: string): Promise<string> {
    const values = [courseId, ...editReach(actor)];
    const known = await this.statements.rawJson(course, values);
    if (known) return known;
    await this.demandDraft(actor, courseId);
    const made = await this.statements.rawJson(course, values);
    if (!made) throw new NotFound();
    return made;
  }

  /** That the actor may edit the course; reads nothing of it. @throws NotFound */
  async demandCourse(actor: PersonActor, courseId: string): Promise<void> {
    await this.statements.one(isThere, [courseId, ...editReach(actor)]);
  }

  /** The same, and that there is a draft to work on: made out of the newest version the first time. @throws NotFound */
  async demandDraft(actor: PersonActor, courseId: string): Promise<void> {
    const values = [courseId, ...editReach(actor)];
    const { hasDraft } = await this.statements.one<{ hasDraft: boolean }>(isThere, values);
    if (!hasDraft) await this.opening.open(courseId);
  }

  /** @throws NotFound */
  async getCourse(actor: PersonActor, courseId: string): Promise<CourseDraftView> {
    return JSON.parse(await this.openCourse(actor, courseId)) as CourseDraftView;
  }

  /** @throws NotFound */
  async getActivity(actor: PersonActor, activityId: string): Promise<DraftActivityView> {
    const values = [activityId, ...editReach(actor)];
    return (await this.statements.one<{ view: DraftActivityView }>(activity, values)).view;
  }
}
