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
const copyModules = statement(
  'course-copy-modules',
  `INSERT INTO draft_module (id, course_id, position, title, summary, objectives)
   SELECT t.new_id, $2, m.position, m.title, m.summary, m.objectives
   FROM draft_module m JOIN unnest($3::uuid[], $4::uuid[]) AS t(old_id, new_id) ON t.old_id = m.id
   WHERE m.course_id = $1`,
);
/** What waits for an activity in the copied course waits for that activity’s copy. */
const copyActivities = statement(
  'course-copy-activities',
  `INSERT INTO draft_activity
     (id, course_id, module_id, position, kind, title, minutes, required, condition, draft, saved_at)
   SELECT t.new_id, $2, n.new_id, a.position, a.kind, a.title, a.minutes, a.required, t.condition, a.draft, $3
   FROM draft_activity a
   JOIN jsonb_to_recordset($4::jsonb) AS t(old_id uuid, new_id uuid, condition jsonb) ON t.old_id = a.id
   JOIN unnest($5::uuid[], $6::uuid[]) AS n(old_id, new_id) ON n.old_id = a.module_id
   WHERE a.course_id = $1`,
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
      const modules = new Map(from.modules.map((module) => [module.id, this.ids.next()]));
      const lines = from.modules.flatMap((module) => module.activities);
      const activities = new Map(lines.map((line) => [line.id, this.ids.next()]));
      const copies = lines.map((line) => ({
        old_id: line.id,
        new_id: activities.get(line.id),
        condition: line.condition && renamed(line.condition, activities),
      }));
      const [oldModules, newModules] = [[...modules.keys()], [...modules.values()]];
      await this.statements.change(copyModules, [courseId, id, oldModules, newModules]);
      await this.statements.change(copyActivities, [
        courseId,
        id,
        this.clock.now(),
        JSON.stringify(copies),
        oldModules,
        newModules,
      ]);
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
