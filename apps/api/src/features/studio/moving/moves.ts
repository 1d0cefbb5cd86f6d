import { Injectable } from '@nestjs/common';
import type {
  MoveAnswer,
  MoveHindrance,
  MoveLearners,
  MovePreview,
  MoveRow,
  movesQuery,
} from '@vagar/contract';
import { carryOver } from '@vagar/domain';
import type { CarryOver, PersonId, TouchedActivity, VersionActivity } from '@vagar/domain';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Audit } from '../../../platform/audit/audit.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { Enrolments } from '../../enrolment/index.ts';
import { AttemptsUnderWay, CarryProgress } from '../../learning/index.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';

const newestOf = statement(
  'move-newest',
  'SELECT id, number FROM course_version WHERE course_id = $1 ORDER BY number DESC LIMIT 1',
);
/** The newest, and those the learners are on: not every version a course has had. */
const versionsOf = statement(
  'move-versions',
  `SELECT v.id, v.number, (SELECT json_agg(json_build_object('id', a.id, 'lineageId', a.lineage_id,
       'required', a.required) ORDER BY a.position) FROM activity a WHERE a.course_version_id = v.id) AS activities
   FROM course_version v WHERE v.id = ANY ($1::uuid[])`,
);
/** Only roads under way: what is completed was completed in its own version. */
const isBehind = `e.course_id = $1 AND e.state = 'active' AND e.course_version_id <> $2`;
const behindCount = statement(
  'move-behind-count',
  `SELECT count(*)::integer AS total FROM enrolment e WHERE ${isBehind}`,
);
/** What they have done is looked up for the learners `e` of one page or one batch, never for all. */
const learners = (chosen: string, order: string) => `
  SELECT e.id AS "enrolmentId", e.person_id AS "personId", e.given_name || ' ' || e.family_name AS name,
    e.course_version_id AS "versionId", g.required_done AS "doneBefore", g.required_total AS "totalBefore",
    (SELECT COALESCE(json_agg(json_build_object('id', t.activity_id, 'lineageId', a.lineage_id,
        'isCompleted', t.completed)), '[]') FROM (
       SELECT touched.activity_id, bool_or(touched.completed) AS completed FROM (
         SELECT activity_id, state = 'completed' AS completed FROM activity_progress WHERE enrolment_id = e.id
         UNION ALL SELECT activity_id, false FROM reflection WHERE enrolment_id = e.id
         UNION ALL SELECT activity_id, false FROM action_plan WHERE enrolment_id = e.id
         UNION ALL SELECT activity_id, false FROM activity_work WHERE enrolment_id = e.id
         UNION ALL SELECT activity_id, false FROM quiz_attempt WHERE enrolment_id = e.id AND state = 'open') touched
       GROUP BY touched.activity_id) t JOIN activity a ON a.id = t.activity_id) AS touched
  FROM (SELECT e.id, e.person_id, e.course_version_id, p.given_name, p.family_name
        FROM enrolment e JOIN person p ON p.id = e.person_id WHERE ${isBehind} ${chosen}) e
  JOIN enrolment_progress g ON g.enrolment_id = e.id ORDER BY ${order}`;
const byName = (person: string) =>
  `${person}.family_name COLLATE "sv-x-icu", ${person}.given_name COLLATE "sv-x-icu", e.id`;
const learnersBehind = statement(
  'move-learners-behind',
  learners(`ORDER BY ${byName('p')} LIMIT $3 OFFSET $4`, byName('e')),
);
/** Locked by one statement and read by the next, which then sees what the others had under way. */
const lock = statement(
  'move-learners-lock',
  'SELECT id FROM enrolment WHERE course_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
);
const chosenBehind = statement('move-learners-chosen', learners('AND e.id = ANY ($3::uuid[])', 'e.id'));

interface Numbered {
  readonly id: string;
  readonly number: number;
}
interface Version extends Numbered {
  readonly activities: readonly VersionActivity[];
}
interface Learner {
  readonly enrolmentId: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly versionId: string;
  readonly doneBefore: number;
  readonly totalBefore: number;
  /** Where anything has been done or written, in whatever version. */
  readonly touched: readonly TouchedActivity[];
}

/** Moving learners to the newest version: shown first, then done to those who were chosen. */
@Injectable()
export class Moves {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly enrolments: Enrolments,
    private readonly progress: CarryProgress,
    private readonly attempts: AttemptsUnderWay,
    private readonly audit: Audit,
  ) {}

  /**
   * What each learner on an earlier version would keep, lose and get, a page at a time. The look at their names is
   * logged. @throws NotFound
   */
  preview(
    actor: PersonActor,
    courseId: string,
    { page, size }: z.output<typeof movesQuery>,
  ): Promise<MovePreview> {
    return this.transaction.run(async () => {
      await this.reader.demandCourse(actor, courseId);
      const newest = await this.statements.maybe<Numbered>(newestOf, [courseId]);
      if (!newest) return { to: 0, rows: [], page, size, total: 0 };
      const behind = [courseId, newest.id];
      const { total } = await this.statements.one<{ total: number }>(behindCount, behind);
      const found = await this.statements.rows<Learner>(learnersBehind, [...behind, size, (page - 1) * size]);
      const versions = await this.versionsFor(newest, found);
      const hindrances = await this.attempts.hindrances(found.map(idOf), newest.id);
      await this.audit.record(actor, {
        action: 'course-moves.looked-at',
        subject: { kind: 'course', id: courseId },
        after: { page, personIds: found.map(({ personId }) => personId) },
      });
      return {
        to: newest.number,
        rows: found.map((it) => rowOf(it, versions, hindrances)),
        page,
        size,
        total,
      };
    });
  }

  /**
   * Moves all of them or none. Attempts whose time is over are handed in first.
   * @throws NotFound, Refusal `move-outdated` when a newer version has come, or somebody among them has finished,
   *   left, been moved or begun what hinders it since the preview
   */
  move(actor: PersonActor, courseId: string, { to, enrolments }: MoveLearners): Promise<MoveAnswer> {
    return this.transaction.run(async () => {
      await this.reader.demandCourse(actor, courseId);
      const newest = await this.statements.maybe<Numbered>(newestOf, [courseId]);
      demand(newest?.number === to, 'move-outdated');
      const wanted = [...new Set(enrolments)];
      await this.statements.rows(lock, [courseId, wanted]);
      await this.attempts.handInOverdue(wanted);
      const found = await this.statements.rows<Learner>(chosenBehind, [courseId, newest.id, wanted]);
      demand(found.length === wanted.length, 'move-outdated');
      demand((await this.attempts.hindrances(wanted, newest.id)).size === 0, 'move-outdated');
      const versions = await this.versionsFor(newest, found);
      for (const learner of found) {
        await this.enrolments.moveTo(actor, learner.enrolmentId, newest.id);
        await this.progress.carry(actor, learner.enrolmentId, learner.personId, overFor(learner, versions));
      }
      return { moved: found.length };
    });
  }

  private async versionsFor(newest: Numbered, of: readonly Learner[]): Promise<Versions> {
    const ids = [...new Set([newest.id, ...of.map(({ versionId }) => versionId)])];
    const rows = await this.statements.rows<Version>(versionsOf, [ids]);
    return { newest: newest.id, byId: new Map(rows.map((version) => [version.id, version])) };
  }
}

interface Versions {
  readonly newest: string;
  readonly byId: ReadonlyMap<string, Version>;
}

const overFor = ({ touched, versionId }: Learner, { newest, byId }: Versions): CarryOver =>
  carryOver(byId.get(versionId)?.activities ?? [], byId.get(newest)?.activities ?? [], touched);

const idOf = ({ enrolmentId }: Learner): string => enrolmentId;

function rowOf(
  learner: Learner,
  versions: Versions,
  hindrances: ReadonlyMap<string, MoveHindrance>,
): MoveRow {
  const { enrolmentId, name, versionId, doneBefore, totalBefore } = learner;
  const over = overFor(learner, versions);
  return {
    enrolmentId,
    name,
    from: versions.byId.get(versionId)?.number ?? 0,
    carried: over.carried.length,
    lost: over.lost.length,
    added: over.added.length,
    doneBefore,
    totalBefore,
    doneAfter: over.requiredDone,
    totalAfter: over.requiredTotal,
    hindrance: hindrances.get(enrolmentId) ?? null,
  };
}
