import { Injectable } from '@nestjs/common';
import type {
  ChangeProgramme,
  CourseDraftView,
  CreateCourse,
  CreateProgramme,
  ProgrammeDraftView,
} from '@vagar/contract';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { editReach, isProgrammeEditable } from '../course-reach.ts';
import { keyFrom } from '../drafts/course-key.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { NewCourse } from '../drafts/new-course.ts';
import { ProgrammeLock } from './programme-lock.ts';
import { ProgrammesReader } from './programmes.reader.ts';

const takenKeys = statement('programme-keys', 'SELECT key FROM programme WHERE key LIKE $1');
const addProgramme = statement(
  'programme-add',
  'INSERT INTO programme (id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
);
const addDraft = statement(
  'programme-draft-add',
  `INSERT INTO programme_draft (programme_id, title, summary, aim, cover_seed, changed_at)
   VALUES ($1, $2::jsonb, '{"sv": ""}', '{"sv": ""}', $3, $4)`,
);
const change = statement(
  'programme-draft-change',
  `UPDATE programme_draft SET title = $2::jsonb, summary = $3::jsonb, aim = $4::jsonb, cover_seed = $5,
     changed_at = $6, version = version + 1, revision = revision + 1 WHERE programme_id = $1`,
);
const setArchived = statement(
  'programme-archive',
  `UPDATE programme p SET archived_at = $4 WHERE p.id = $1 AND ${isProgrammeEditable(2)} RETURNING p.id`,
);
const putLast = statement(
  'programme-put-course-last',
  `INSERT INTO draft_programme_course (programme_id, course_id, position)
   SELECT $1, $2, COALESCE(max(position), 0) + 1 FROM draft_programme_course WHERE programme_id = $1`,
);

/** Programmes as drafts: made, described, archived, and given courses that are made for them. */
@Injectable()
export class StudioProgrammes {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: ProgrammesReader,
    private readonly lock: ProgrammeLock,
    private readonly courses: NewCourse,
    private readonly drafts: DraftsReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal `not-permitted` for who may edit only some programmes: a new one is not among them */
  create(actor: PersonActor, { title }: CreateProgramme): Promise<ProgrammeDraftView> {
    demand(actor.may('curriculum:edit'), 'not-permitted');
    return this.transaction.run(async () => {
      const id: string = this.ids.next();
      const now = this.clock.now();
      for (let key: string; ;) {
        const wanted = keyFrom(title, new Set(), 'program');
        const taken = await this.statements.rows<{ key: string }>(takenKeys, [`${wanted}%`]);
        key = keyFrom(title, new Set(taken.map((row) => row.key)), 'program');
        if ((await this.statements.change(addProgramme, [id, key, now])) === 1) break;
      }
      await this.statements.change(addDraft, [id, { sv: title }, id, now]);
      await this.audit.record(actor, { action: 'programme.created', subject: { kind: 'programme', id } });
      return this.reader.get(actor, id);
    });
  }

  /** @throws NotFound, Refusal `precondition-failed` when somebody else has changed it since */
  change(
    actor: PersonActor,
    programmeId: string,
    version: number,
    { title, summary, aim, coverSeed }: ChangeProgramme,
  ): Promise<ProgrammeDraftView> {
    return this.transaction.run(async () => {
      demandVersion((await this.lock.take(actor, programmeId)).version, version);
      const now = this.clock.now();
      await this.statements.change(change, [programmeId, title, summary, aim, coverSeed, now]);
      return this.reader.get(actor, programmeId);
    });
  }

  /** A new course, last in the programme: whoever may edit the programme may edit it. @throws NotFound */
  createCourse(actor: PersonActor, programmeId: string, { title }: CreateCourse): Promise<CourseDraftView> {
    return this.transaction.run(async () => {
      await this.reader.open(actor, programmeId);
      await this.lock.take(actor, programmeId);
      const id = await this.courses.add(actor, {
        title: { sv: title },
        summary: { sv: '' },
        forWhom: { sv: '' },
        objectives: [],
      });
      await this.statements.change(putLast, [programmeId, id]);
      await this.lock.touchOrder(programmeId);
      return this.drafts.getCourse(actor, id);
    });
  }

  /** Out of the catalogue; its courses stay. @throws NotFound */
  archive(actor: PersonActor, programmeId: string): Promise<void> {
    return this.setArchived(actor, programmeId, this.clock.now());
  }

  /** @throws NotFound */
  restore(actor: PersonActor, programmeId: string): Promise<void> {
    return this.setArchived(actor, programmeId, null);
  }

  private setArchived(actor: PersonActor, programmeId: string, at: Date | null): Promise<void> {
    return this.transaction.run(async () => {
      await this.statements.one(setArchived, [programmeId, ...editReach(actor), at]);
      await this.audit.record(actor, {
        action: at ? 'programme.archived' : 'programme.restored',
        subject: { kind: 'programme', id: programmeId },
      });
    });
  }
}
