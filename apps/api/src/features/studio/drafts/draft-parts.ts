import { Injectable } from '@nestjs/common';
import type {
  ChangeActivity,
  ChangeModule,
  CreateActivity,
  CreateModule,
  DraftActivityView,
  DraftModule,
  DraftSaved,
  KindDraft,
} from '@vagar/contract';
import { awaitedBy, findCircle } from '@vagar/domain';
import type { OpenCondition } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand, Refusal } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { BankCopies } from './bank-copies.ts';
import { cleanWritten } from './clean-written.ts';
import { DraftLock } from './draft-lock.ts';
import { DraftsReader } from './drafts.reader.ts';

const addModule = statement(
  'draft-module-add',
  `INSERT INTO draft_module (id, course_id, position, title, summary)
   SELECT $1, $2, COALESCE(max(position), 0) + 1, $3::jsonb, '{"sv": ""}' FROM draft_module WHERE course_id = $2`,
);
/** Which course a part belongs to: its lock is taken first, by everyone. */
const courseOfModule = statement(
  'draft-module-course',
  'SELECT course_id AS "courseId" FROM draft_module WHERE id = $1',
);
const courseOfActivity = statement(
  'draft-activity-course',
  'SELECT course_id AS "courseId" FROM draft_activity WHERE id = $1',
);
const lockModule = statement(
  'draft-module-lock',
  `SELECT m.version, m.course_id AS "courseId" FROM draft_module m JOIN course c ON c.id = m.course_id
   WHERE m.id = $1 AND ${isEditable(2)} FOR UPDATE OF m`,
);
const changeModule = statement(
  'draft-module-change',
  `UPDATE draft_module SET title = $2::jsonb, summary = $3::jsonb, objectives = $4::jsonb, version = version + 1
   WHERE id = $1 RETURNING version`,
);
const addActivity = statement(
  'draft-activity-add',
  `INSERT INTO draft_activity (id, course_id, module_id, position, kind, title, minutes, required, draft, saved_at)
   SELECT $1, $2, $3, COALESCE(max(position), 0) + 1, $4, $5::jsonb, $6, true, $7::jsonb, $8
   FROM draft_activity WHERE module_id = $3`,
);
const lockActivity = statement(
  'draft-activity-lock',
  `SELECT a.version, a.kind, a.course_id AS "courseId", a.module_id AS "moduleId", a.position
   FROM draft_activity a JOIN course c ON c.id = a.course_id WHERE a.id = $1 AND ${isEditable(2)} FOR UPDATE OF a`,
);
const changeActivity = statement(
  'draft-activity-change',
  `UPDATE draft_activity SET title = $2::jsonb, minutes = $3, required = $4, condition = $5::jsonb, draft = $6::jsonb,
     saved_at = $7, version = version + 1 WHERE id = $1 RETURNING version`,
);
const conditionsOf = statement(
  'draft-conditions',
  `SELECT id, title->>'sv' AS name, condition FROM draft_activity
   WHERE course_id = $1 ORDER BY position`,
);
const makeRoom = statement(
  'draft-activity-make-room',
  'UPDATE draft_activity SET position = position + 1 WHERE module_id = $1 AND position > $2',
);
const copyActivity = statement(
  'draft-activity-copy',
  `INSERT INTO draft_activity
     (id, course_id, module_id, position, kind, title, minutes, required, condition, draft, saved_at)
   SELECT $2, course_id, module_id, $3, kind,
     jsonb_build_object('sv', title->>'sv' || ' (kopia)')
       || CASE WHEN title ? 'en' THEN jsonb_build_object('en', title->>'en' || ' (copy)') ELSE '{}' END,
     minutes, required, condition, draft, $4
   FROM draft_activity WHERE id = $1`,
);

const countModules = statement(
  'draft-module-count',
  'SELECT count(*)::integer AS modules FROM draft_module WHERE course_id = $1 AND position IS NOT NULL',
);

const minutesAtFirst = 5;
/** As many as an order may name. */
const mostModules = 100;

interface Locked {
  readonly version: number;
  readonly courseId: string;
}
interface LockedActivity extends Locked {
  readonly kind: string;
  readonly moduleId: string;
  readonly position: number | null;
}

/** Modules and activities of a draft: made, written, copied. */
@Injectable()
export class DraftParts {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly lock: DraftLock,
    private readonly kinds: ActivityKinds,
    private readonly copies: BankCopies,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** At the end of the course. @throws NotFound */
  createModule(actor: PersonActor, courseId: string, { title }: CreateModule): Promise<DraftModule> {
    return this.transaction.run(async () => {
      await this.lock.take(actor, courseId);
      const { modules } = await this.statements.one<{ modules: number }>(countModules, [courseId]);
      demand(modules < mostModules, 'too-large', { most: mostModules });
      const id = this.ids.next();
      await this.statements.change(addModule, [id, courseId, title]);
      await this.lock.touchOrder(courseId);
      return { id, title, summary: { sv: '' }, objectives: [], version: 1, activities: [] };
    });
  }

  /** @throws NotFound, Refusal `precondition-failed` */
  changeModule(
    actor: PersonActor,
    moduleId: string,
    version: number,
    { title, summary, objectives }: ChangeModule,
  ): Promise<DraftSaved> {
    return this.transaction.run(async () => {
      const locked = await this.lockedModule(actor, moduleId);
      demandVersion(locked.version, version);
      const values = [moduleId, title, summary, JSON.stringify(objectives)];
      const saved = await this.statements.one<{ version: number }>(changeModule, values);
      await this.lock.touch(locked.courseId);
      return { version: saved.version, savedAt: this.clock.now().toISOString() };
    });
  }

  /** At the end of the module, as an empty one of its kind. @throws NotFound */
  createActivity(
    actor: PersonActor,
    moduleId: string,
    { kind, title }: CreateActivity,
  ): Promise<DraftActivityView> {
    return this.transaction.run(async () => {
      const { courseId } = await this.lockedModule(actor, moduleId);
      const id = this.ids.next();
      const draft = JSON.stringify(this.kinds.get(kind).empty());
      const values = [id, courseId, moduleId, kind, title, minutesAtFirst, draft, this.clock.now()];
      await this.statements.change(addActivity, values);
      await this.lock.touchOrder(courseId);
      return this.reader.getActivity(actor, id);
    });
  }

  /** Right after the one it is a copy of. @throws NotFound, Refusal `not-found` for one that is set aside */
  copyActivity(actor: PersonActor, activityId: string): Promise<DraftActivityView> {
    return this.transaction.run(async () => {
      const { courseId, moduleId, position } = await this.lockedActivity(actor, activityId);
      demand(position !== null);
      const id = this.ids.next();
      await this.statements.change(makeRoom, [moduleId, position]);
      await this.statements.change(copyActivity, [activityId, id, position + 1, this.clock.now()]);
      await this.lock.touchOrder(courseId);
      return this.reader.getActivity(actor, id);
    });
  }

  /**
   * @throws NotFound, Refusal `precondition-failed`, `result-not-of-kind` for a draft of another kind,
   *   `condition-unknown`, `condition-circle` with the circle's names, and `invalid-input` for a text no page could show
   */
  changeActivity(
    actor: PersonActor,
    activityId: string,
    version: number,
    { title, minutes, required, condition, written }: ChangeActivity,
  ): Promise<DraftSaved> {
    return this.transaction.run(async () => {
      const locked = await this.lockedActivity(actor, activityId);
      demandVersion(locked.version, version);
      demand(locked.kind === written.kind, 'result-not-of-kind', { kind: locked.kind });
      if (condition) await this.demandFitting(locked.courseId, activityId, condition);
      const savedAt = this.clock.now();
      const clean = cleanWritten(written.draft);
      const draft = written.kind === 'quiz' ? await this.copies.keptOf(clean as KindDraft<'quiz'>) : clean;
      const saved = await this.statements.one<{ version: number }>(changeActivity, [
        activityId,
        title,
        minutes,
        required,
        condition && JSON.stringify(condition),
        JSON.stringify(draft),
        savedAt,
      ]);
      await this.lock.touch(locked.courseId);
      return { version: saved.version, savedAt: savedAt.toISOString() };
    });
  }

  private async lockedModule(actor: PersonActor, moduleId: string): Promise<Locked> {
    const { courseId } = await this.statements.one<{ courseId: string }>(courseOfModule, [moduleId]);
    await this.lock.take(actor, courseId);
    return this.statements.one<Locked>(lockModule, [moduleId, ...editReach(actor)]);
  }

  private async lockedActivity(actor: PersonActor, activityId: string): Promise<LockedActivity> {
    const { courseId } = await this.statements.one<{ courseId: string }>(courseOfActivity, [activityId]);
    await this.lock.take(actor, courseId);
    return this.statements.one<LockedActivity>(lockActivity, [activityId, ...editReach(actor)]);
  }

  /** The course is locked: two conditions saved at once cannot close a circle together. */
  private async demandFitting(courseId: string, activityId: string, condition: OpenCondition): Promise<void> {
    const rows = await this.statements.rows<{ id: string; name: string; condition: OpenCondition | null }>(
      conditionsOf,
      [courseId],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    demand(
      awaitedBy(condition).every((id) => names.has(id) && id !== activityId),
      'condition-unknown',
    );
    const circle = findCircle(rows.map((row) => (row.id === activityId ? { ...row, condition } : row)));
    if (circle)
      throw new Refusal('condition-circle', {
        names: [...circle, circle[0] ?? ''].map((id) => names.get(id) ?? '').join(' → '),
      });
  }
}
