import { Injectable } from '@nestjs/common';
import type { RegradeAnswer, RegradePreview, RegradeQuiz } from '@vagar/contract';
import { Audit } from '../../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Transaction } from '../../../../../platform/database/transaction.ts';
import { demand } from '../../../../../platform/errors/refusal.ts';
import { Clock } from '../../../../../platform/time/clock.ts';
import { Ids } from '../../../../../platform/time/ids.ts';
import { DryRun } from './dry-run.ts';
import type { DryRunOutcome, GradeChange } from './dry-run.ts';
import { NewlyPassed } from './newly-passed.ts';

/** Whoever hands in now waits for the regrade, or it for them: their score is by the one key or the other. */
const holdQuiz = statement(
  'regrade-hold',
  'SELECT id FROM activity WHERE lineage_id = $1 ORDER BY id FOR NO KEY UPDATE',
);
const addRegrade = statement(
  'regrade-add',
  `INSERT INTO quiz_regrade (id, lineage_id, number, corrections, reason, made_by, made_at)
   SELECT $1, $2, COALESCE(max(number), 0) + 1, $3::jsonb, $4, $5, $6 FROM quiz_regrade WHERE lineage_id = $2
   RETURNING number`,
);
const changeGrades = statement(
  'regrade-attempts-change',
  `WITH t AS (
     SELECT * FROM unnest($2::uuid[], $3::double precision[], $4::boolean[]) AS t(id, score, passed)
   ), noted AS (
     INSERT INTO quiz_regrade_change (regrade_id, attempt_id, score_before, score_after, passed_before, passed_after)
     SELECT $1, q.id, q.score, t.score, q.passed, t.passed FROM t JOIN quiz_attempt q ON q.id = t.id
   )
   UPDATE quiz_attempt q SET score = t.score, passed = t.passed FROM t WHERE q.id = t.id`,
);
const names = statement(
  'regrade-names',
  `SELECT e.id, e.person_id AS "personId", p.given_name || ' ' || p.family_name AS name,
     row_number() OVER (ORDER BY p.family_name COLLATE "sv-x-icu", p.given_name COLLATE "sv-x-icu", e.id)::integer
       AS place
   FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = ANY ($1::uuid[])`,
);

interface Named {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly place: number;
}

/** Regrading a quiz by the newest keys: shown first, then done, and nothing but what was shown. */
@Injectable()
export class Regrades {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly dryRun: DryRun,
    private readonly newlyPassed: NewlyPassed,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Who would change, and how. The look at their names is logged. The caller has seen to it that the actor may. */
  preview(
    actor: PersonActor,
    lineageId: string,
    chosen: readonly string[] | undefined,
  ): Promise<RegradePreview> {
    return this.transaction.run(async () => {
      const run = await this.dryRun.run(lineageId, chosen);
      const { changes, personIds } = await this.withNames(run.changes);
      await this.audit.record(actor, {
        action: 'regrade.looked-at',
        subject: { kind: 'quiz', id: lineageId },
        after: { count: changes.length, personIds },
      });
      const { questions, attempts, fingerprint } = run;
      return { questions: [...questions], attempts, changes, fingerprint };
    });
  }

  /**
   * Corrections, grades, audit and the task of following them up stand together or not at all; progress, learning
   * record and letters come after, and those who hand in do not wait for them. Once more it changes nothing. The caller
   * holds the course's draft, so that no version comes meanwhile.
   * @throws Refusal `regrade-outdated` when it would do anything else than what was shown
   */
  regrade(
    actor: PersonActor,
    lineageId: string,
    { reason, fingerprint, questions }: RegradeQuiz,
  ): Promise<RegradeAnswer> {
    return this.transaction.run(async () => {
      await this.statements.rows(holdQuiz, [lineageId]);
      // Begun after the wait: it sees everything that was handed in and marked meanwhile.
      const run = await this.dryRun.run(lineageId, questions);
      demand(run.fingerprint === fingerprint, 'regrade-outdated');
      if (!run.isNews && run.changes.length === 0) return { changed: 0 };
      await this.write(actor, lineageId, reason, run);
      return { changed: run.changes.length };
    });
  }

  private async write(
    actor: PersonActor,
    lineageId: string,
    reason: string,
    { corrections, changes }: DryRunOutcome,
  ): Promise<void> {
    const id: string = this.ids.next();
    const made = [id, lineageId, corrections, reason, actor.id, this.clock.now()];
    const { number } = await this.statements.one<{ number: number }>(addRegrade, made);
    await this.statements.change(changeGrades, [
      id,
      changes.map(({ attemptId }) => attemptId),
      changes.map(({ scoreAfter }) => scoreAfter),
      changes.map(({ passedAfter }) => passedAfter),
    ]);
    await this.newlyPassed.followLater(id);
    await this.audit.record(actor, {
      action: 'quiz.regraded',
      subject: { kind: 'quiz', id: lineageId },
      after: {
        number,
        changed: changes.length,
        newlyPassed: changes.filter(({ passedBefore, passedAfter }) => passedAfter && !passedBefore).length,
      },
      reason,
    });
  }

  /** Those who pass by it first, then those who keep their pass, each in the order of their names. */
  private async withNames(
    changes: readonly GradeChange[],
  ): Promise<Pick<RegradePreview, 'changes'> & { personIds: string[] }> {
    const ids = [...new Set(changes.map(({ enrolmentId }) => enrolmentId))];
    const rows = await this.statements.rows<Named>(names, [ids]);
    const people = new Map(rows.map((row) => [row.id, row]));
    const weightOf = ({ passedBefore, passedAfter, keepsPass }: GradeChange) =>
      passedAfter && !passedBefore ? 0 : keepsPass ? 1 : 2;
    const placeOf = ({ enrolmentId }: GradeChange) => people.get(enrolmentId)?.place ?? 0;
    const named = changes
      .toSorted((a, b) => weightOf(a) - weightOf(b) || placeOf(a) - placeOf(b) || a.number - b.number)
      .map((change) => ({ ...change, name: people.get(change.enrolmentId)?.name ?? '' }));
    return { changes: named, personIds: [...new Set(rows.map(({ personId }) => personId))] };
  }
}
