import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7 } from '@vagar/domain';
import type { PersonId } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Ids } from '../../platform/time/ids.ts';
import type { PlannedRoad, RoadActivity } from './plan/roads.ts';

const course = statement(
  'demo-course',
  `SELECT v.id AS "versionId", v.course_id AS "courseId",
     (SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'required', a.required) ORDER BY a.position)
      FROM activity a WHERE a.course_version_id = v.id AND a.kind <> 'workshop') AS activities
   FROM course_version v JOIN course c ON c.id = v.course_id
   WHERE c.key = $1 ORDER BY v.number DESC LIMIT 1`,
);
const addCohort = statement(
  'demo-cohort',
  'INSERT INTO cohort (id, course_id, name, starts_on, ends_on, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
);
const addEnrolments = statement(
  'demo-enrolments',
  `INSERT INTO enrolment (id, person_id, course_id, course_version_id, cohort_id, state, enrolled_at, completed_at)
   SELECT id, person_id, $2, $3, $4, state, enrolled_at, completed_at
   FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, person_id uuid, state text, enrolled_at timestamptz,
     completed_at timestamptz)`,
);
const addProgress = statement(
  'demo-progress',
  `INSERT INTO enrolment_progress
     (enrolment_id, required_done, required_total, last_visited_id, last_step_id, last_step_at)
   SELECT id, required_done, required_total, last_id, last_id, last_at
   FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, required_done integer, required_total integer, last_id uuid,
     last_at timestamptz)`,
);
const addActivityProgress = statement(
  'demo-activity-progress',
  `INSERT INTO activity_progress (enrolment_id, activity_id, state, completed_at, best_score, attempts_used)
   SELECT enrolment_id, activity_id, 'completed', at, score, CASE WHEN score IS NULL THEN 0 ELSE 1 END
   FROM jsonb_to_recordset($1::jsonb) AS t(enrolment_id uuid, activity_id uuid, at timestamptz, score double precision)`,
);
const addRecords = statement(
  'demo-records',
  `INSERT INTO learning_record (id, person_id, enrolment_id, course_version_id, activity_id, verb, result, occurred_at)
   SELECT id, person_id, enrolment_id, $2, activity_id, CASE WHEN score IS NULL THEN 'completed' ELSE 'passed' END,
     CASE WHEN score IS NULL THEN NULL ELSE jsonb_build_object('score', jsonb_build_object('scaled', score)) END, at
   FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, person_id uuid, enrolment_id uuid, activity_id uuid,
     at timestamptz, score double precision)`,
);

/** A course as one walks it alone. Its meetings are optional and belong to cohorts: see DemoMeetings. */
export interface DemoCourse {
  readonly courseId: string;
  readonly versionId: string;
  readonly activities: readonly RoadActivity[];
}

export interface DemoCohort {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly createdAt: Date;
}

export interface WalkedRoad {
  readonly personId: PersonId;
  readonly road: PlannedRoad;
}

/** Writes what people have done so far, with the times it was done at. */
@Injectable()
export class RoadsWriter {
  constructor(
    private readonly statements: Statements,
    private readonly ids: Ids,
  ) {}

  course(key: string): Promise<DemoCourse> {
    return this.statements.one<DemoCourse>(course, [key]);
  }

  async cohort({ courseId }: DemoCourse, cohort: DemoCohort): Promise<string> {
    const id = this.ids.next();
    const { name, startsOn, endsOn, createdAt } = cohort;
    await this.statements.change(addCohort, [id, courseId, name, startsOn, endsOn, createdAt]);
    return id;
  }

  /** @returns the completed enrolments' ids, in the order of the roads */
  async roads(
    { courseId, versionId, activities }: DemoCourse,
    cohortId: string | null,
    walked: readonly WalkedRoad[],
  ): Promise<string[]> {
    const required = activities.filter((it) => it.required);
    const rows = walked.map(({ personId, road }) => {
      const done = new Set(road.steps.map((it) => it.activityId));
      const last = road.steps.at(-1);
      return {
        id: this.ids.next(),
        person_id: personId,
        state: road.isComplete ? 'completed' : 'active',
        enrolled_at: road.enrolledAt,
        completed_at: road.isComplete ? last?.at : null,
        required_done: required.filter((it) => done.has(it.id)).length,
        required_total: required.length,
        last_id: last?.activityId ?? null,
        last_at: last?.at ?? null,
        steps: road.steps,
      };
    });
    const steps = rows.flatMap((row) =>
      row.steps.map((step) => ({
        id: uuidV7(step.at.getTime(), randomBytes(10)),
        person_id: row.person_id,
        enrolment_id: row.id,
        activity_id: step.activityId,
        at: step.at,
        score: step.score,
      })),
    );
    const plain = rows.map(({ steps: _, ...row }) => row);
    await this.statements.change(addEnrolments, [JSON.stringify(plain), courseId, versionId, cohortId]);
    await this.statements.change(addProgress, [JSON.stringify(plain)]);
    await this.statements.change(addActivityProgress, [JSON.stringify(steps)]);
    await this.statements.change(addRecords, [JSON.stringify(steps), versionId]);
    return rows.filter(({ state }) => state === 'completed').map(({ id }) => id);
  }
}
