import { Injectable } from '@nestjs/common';
import type { ChangeCourse, CourseDraftView, CreateCourse } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Audit } from '../../../platform/audit/audit.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { CourseRows } from './course-rows.ts';
import type { ActivityRow } from './course-rows.ts';
import { DraftLock } from './draft-lock.ts';
import { DraftsReader } from './drafts.reader.ts';
import { NewCourse } from './new-course.ts';
import { renamed } from './renamed-condition.ts';

const change = statement(
  'course-draft-change',
  `UPDATE course_draft SET title = $2::jsonb, summary = $3::jsonb, for_whom = $4::jsonb, objectives = $5::jsonb,
     cover_seed = $6, changed_at = $7, version = version + 1, revision = revision + 1 WHERE course_id = $1`,
);
const archive = statement(
  'course-archive',
  `UPDATE course c SET archived_at = $4 WHERE c.id = $1 AND ${isEditable(2)} RETURNING c.id`,
);
const writtenIn = statement(
  'course-written',
  `SELECT a.id, a.module_id AS "moduleId", a.position, a.kind, a.title, a.minutes, a.required, a.condition, a.draft
   FROM draft_activity a WHERE a.course_id = $1 AND a.id = ANY ($2::uuid[])`,
);

/** Courses as drafts: made, described, copied, archived. */
@Injectable()
export class StudioCourses {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly lock: DraftLock,
    private readonly courses: NewCourse,
    private readonly rows: CourseRows,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * A course that belongs to no programme yet.
   * @throws Refusal `not-permitted` for who may edit only some programmes: they make courses inside them
   */
  create(actor: PersonActor, { title }: CreateCourse): Promise<CourseDraftView> {
    demand(actor.may('curriculum:edit'), 'not-permitted');
    return this.transaction.run(async () => {
      const id = await this.courses.add(actor, {
        title: { sv: title },
        summary: { sv: '' },
        forWhom: { sv: '' },
        objectives: [],
      });
      return this.reader.getCourse(actor, id);
    });
  }

  /** @throws NotFound, Refusal `precondition-failed` when somebody else has changed it since */
  change(
    actor: PersonActor,
    courseId: string,
    version: number,
    words: ChangeCourse,
  ): Promise<CourseDraftView> {
    return this.transaction.run(async () => {
      demandVersion((await this.lock.take(actor, courseId)).version, version);
      const { title, summary, forWhom, objectives, coverSeed } = words;
      await this.statements.change(change, [
        courseId,
        title,
        summary,
        forWhom,
        JSON.stringify(objectives),
        coverSeed,
        this.clock.now(),
      ]);
      return this.reader.getCourse(actor, courseId);
    });
  }

  /** Out of the catalogue; those who take it go on. @throws NotFound */
  archive(actor: PersonActor, courseId: string): Promise<void> {
    return this.setArchived(actor, courseId, this.clock.now());
  }

  /** @throws NotFound */
  restore(actor: PersonActor, courseId: string): Promise<void> {
    return this.setArchived(actor, courseId, null);
  }

  /**
   * A course of its own with the same words, that has never been published.
   * @throws NotFound, Refusal `not-permitted` for who may edit only some programmes
   */
  copy(actor: PersonActor, courseId: string): Promise<CourseDraftView> {
    demand(actor.may('curriculum:edit'), 'not-permitted');
    return this.transaction.run(async () => {
      const from = await this.reader.getCourse(actor, courseId);
      const title = {
        sv: `${from.title.sv} (kopia)`,
        ...(from.title.en ? { en: `${from.title.en} (copy)` } : {}),
      };
      const id = await this.courses.add(actor, { ...from, title });
      const lines = from.modules.flatMap((module) => module.activities);
      const written = await this.statements.rows<ActivityRow>(writtenIn, [
        courseId,
        lines.map((it) => it.id),
      ]);
      const copyOf = new Map([...from.modules, ...lines].map((part) => [part.id, this.ids.next() as string]));
      const copied = <Part extends { readonly id: string }>(part: Part) => ({
        ...part,
        id: copyOf.get(part.id) ?? part.id,
      });
      const modules = from.modules.map((module, place) => ({ ...copied(module), position: place + 1 }));
      await this.rows.addModules(id, modules);
      // What waits for an activity in the copied course waits for that activity's copy.
      const activities = written.map((activity) => ({
        ...copied(activity),
        moduleId: copyOf.get(activity.moduleId) ?? '',
        condition: activity.condition && renamed(activity.condition, copyOf),
      }));
      await this.rows.addActivities(id, activities, this.clock.now());
      return this.reader.getCourse(actor, id);
    });
  }

  private setArchived(actor: PersonActor, courseId: string, at: Date | null): Promise<void> {
    return this.transaction.run(async () => {
      await this.statements.one(archive, [courseId, ...editReach(actor), at]);
      await this.audit.record(actor, {
        action: at ? 'course.archived' : 'course.restored',
        subject: { kind: 'course', id: courseId },
      });
    });
  }
}
