import { Injectable } from '@nestjs/common';
import type { MoveAnswer, MoveLearners, MovePreview, MoveRow } from '@vagar/contract';
import { carryOver } from '@vagar/domain';
import type { CarryOver, PersonId, TouchedActivity, VersionActivity } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Audit } from '../../../platform/audit/audit.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { Enrolments } from '../../enrolment/index.ts';
import { CarryProgress } from '../../learning/index.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';

const versionsOf = statement(
  'move-versions',
  `SELECT v.id, v.number, (SELECT json_agg(json_build_object('id', a.id, 'lineageId', a.lineage_id,
       'required', a.required) ORDER BY a.position) FROM activity a WHERE a.course_version_id = v.id) AS activities
   FROM course_version v WHERE v.course_id = $1 ORDER BY v.number DESC`,
);
/** Only roads under way: what is completed was completed in its own version. */
const behind = `SELECT e.id AS "enrolmentId", e.person_id AS "personId", p.given_name || ' ' || p.family_name AS name,
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
  FROM enrolment e JOIN person p ON p.id = e.person_id JOIN enrolment_progress g ON g.enrolment_id = e.id
  WHERE e.course_id = $1 AND e.state = 'active' AND e.course_version_id <> $2`;
const learnersBehind = statement(
  'move-learners-behind',
  `${behind} ORDER BY p.family_name, p.given_name, e.id`,
);
/** Locked by one statement and read by the next, which then sees what the others had under way. */
const lock = statement(
  'move-learners-lock',
  'SELECT id FROM enrolment WHERE course_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
);
const chosenBehind = statement('move-learners-chosen', `${behind} AND e.id = ANY ($3::uuid[]) ORDER BY e.id`);

interface Version {
  readonly id: string;
  readonly number: number;
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
    private readonly audit: Audit,
  ) {}

  /** What each learner on an earlier version would keep, lose and get. The look at their names is logged. @throws NotFound */
  preview(actor: PersonActor, courseId: string): Promise<MovePreview> {
    return this.transaction.run(async () => {
      await this.reader.openCourse(actor, courseId);
      const [newest, ...earlier] = await this.statements.rows<Version>(versionsOf, [courseId]);
      if (!newest) return { to: 0, rows: [] };
      const learners = await this.statements.rows<Learner>(learnersBehind, [courseId, newest.id]);
      await this.audit.record(actor, {
        action: 'course-moves.looked-at',
        subject: { kind: 'course', id: courseId },
        after: { count: learners.length },
      });
      return {
        to: newest.number,
        rows: learners.map((learner): MoveRow => {
          const from = earlier.find(({ id }) => id === learner.versionId);
          const over = overFor(learner, from, newest);
          return {
            enrolmentId: learner.enrolmentId,
            name: learner.name,
            from: from?.number ?? 0,
            carried: over.carried.length,
            lost: over.lost.length,
            added: over.added.length,
            doneBefore: learner.doneBefore,
            totalBefore: learner.totalBefore,
            doneAfter: over.requiredDone,
            totalAfter: over.requiredTotal,
          };
        }),
      };
    });
  }

  /**
   * Moves all of them or none.
   * @throws NotFound, Refusal `move-outdated` when a newer version has come, or somebody among them has finished,
   *   left or been moved since the preview
   */
  move(actor: PersonActor, courseId: string, { to, enrolments }: MoveLearners): Promise<MoveAnswer> {
    return this.transaction.run(async () => {
      await this.reader.openCourse(actor, courseId);
      const [newest, ...earlier] = await this.statements.rows<Version>(versionsOf, [courseId]);
      demand(newest?.number === to, 'move-outdated');
      const wanted = [...new Set(enrolments)];
      await this.statements.rows(lock, [courseId, wanted]);
      const learners = await this.statements.rows<Learner>(chosenBehind, [courseId, newest.id, wanted]);
      demand(learners.length === wanted.length, 'move-outdated');
      for (const learner of learners) {
        const from = earlier.find(({ id }) => id === learner.versionId);
        await this.enrolments.moveTo(actor, learner.enrolmentId, newest.id);
        const over = overFor(learner, from, newest);
        await this.progress.carry(actor, learner.enrolmentId, learner.personId, over);
      }
      return { moved: learners.length };
    });
  }
}

const overFor = ({ touched }: Learner, from: Version | undefined, to: Version): CarryOver =>
  carryOver(from?.activities ?? [], to.activities, touched);
