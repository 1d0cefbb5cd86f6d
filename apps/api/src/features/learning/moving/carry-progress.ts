import { Injectable } from '@nestjs/common';
import type { CarryOver, PersonId } from '@vagar/domain';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Envelope } from '../../../platform/secrets/envelope.ts';
import { Enrolments } from '../../enrolment/index.ts';
import { commitmentBelonging } from '../kinds/action-plan/action-plans.service.ts';
import { reflectionBelonging } from '../kinds/reflection/reflections.service.ts';
import { workBelonging } from '../work/works.ts';

const carryProgress = statement(
  'carry-progress',
  `UPDATE activity_progress p SET activity_id = t.new_id FROM unnest($2::uuid[], $3::uuid[]) AS t(old_id, new_id)
   WHERE p.enrolment_id = $1 AND p.activity_id = t.old_id`,
);
const setTotals = statement(
  'carry-totals',
  `UPDATE enrolment_progress g SET required_done = $2, required_total = $3,
     last_visited_id = (SELECT t.new_id FROM unnest($4::uuid[], $5::uuid[]) AS t(old_id, new_id)
       WHERE t.old_id = g.last_visited_id),
     last_step_id = (SELECT t.new_id FROM unnest($4::uuid[], $5::uuid[]) AS t(old_id, new_id)
       WHERE t.old_id = g.last_step_id)
   WHERE g.enrolment_id = $1`,
);

/** What is sealed is bound to its row, so that it has to be opened and sealed anew for the new one. */
const reflections = statement(
  'carry-reflections',
  'SELECT activity_id AS "activityId", sealed FROM reflection WHERE enrolment_id = $1 AND activity_id = ANY ($2::uuid[])',
);
const carryReflection = statement(
  'carry-reflection',
  'UPDATE reflection SET activity_id = $3, sealed = $4 WHERE enrolment_id = $1 AND activity_id = $2',
);
const commitments = statement(
  'carry-commitments',
  `SELECT id, activity_id AS "activityId", sealed FROM commitment
   WHERE enrolment_id = $1 AND activity_id = ANY ($2::uuid[])`,
);
const copyPlan = statement(
  'carry-plan',
  `INSERT INTO action_plan (enrolment_id, activity_id, person_id, version, saved_at)
   SELECT enrolment_id, $3, person_id, version, saved_at FROM action_plan
   WHERE enrolment_id = $1 AND activity_id = $2 RETURNING activity_id`,
);
const carryCommitment = statement(
  'carry-commitment',
  'UPDATE commitment SET activity_id = $4, sealed = $5 WHERE enrolment_id = $1 AND activity_id = $2 AND id = $3',
);
const dropPlan = statement(
  'carry-plan-drop',
  'DELETE FROM action_plan WHERE enrolment_id = $1 AND activity_id = $2',
);
const works = statement(
  'carry-works',
  `SELECT activity_id AS "activityId", sealed FROM activity_work
   WHERE enrolment_id = $1 AND activity_id = ANY ($2::uuid[])`,
);
const carryWork = statement(
  'carry-work',
  'UPDATE activity_work SET activity_id = $3, sealed = $4 WHERE enrolment_id = $1 AND activity_id = $2',
);
const carryFiles = statement(
  'carry-work-files',
  `UPDATE work_file f SET activity_id = t.new_id FROM unnest($2::uuid[], $3::uuid[]) AS t(old_id, new_id)
   WHERE f.enrolment_id = $1 AND f.activity_id = t.old_id`,
);
const plansOf = statement(
  'carry-plans',
  'SELECT activity_id AS "activityId" FROM action_plan WHERE enrolment_id = $1 AND activity_id = ANY ($2::uuid[])',
);

/** An attempt under way goes on: who has one at a quiz that asks something else now is not moved. */
const carryOpenAttempt = statement(
  'carry-open-attempt',
  `UPDATE quiz_attempt q SET activity_id = t.new_id
   FROM unnest($2::uuid[], $3::uuid[]) AS t(old_id, new_id)
   WHERE q.enrolment_id = $1 AND q.state = 'open' AND q.activity_id = t.old_id`,
);

interface Sealed {
  readonly activityId: string;
  readonly sealed: Buffer;
}

/**
 * Carries what a learner has done and written to the same activities of another version. What is not in that version
 * stays where it was, as evidence and in the learner's own material.
 */
@Injectable()
export class CarryProgress {
  constructor(
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly enrolments: Enrolments,
  ) {}

  /** Inside the caller's transaction. */
  async carry(actor: Actor, enrolmentId: string, personId: PersonId, over: CarryOver): Promise<void> {
    const from = over.carried.map((pair) => pair.from);
    const to = over.carried.map((pair) => pair.to);
    const next = new Map(over.carried.map((pair) => [pair.from, pair.to]));
    await this.statements.change(carryProgress, [enrolmentId, from, to]);
    await this.statements.change(setTotals, [enrolmentId, over.requiredDone, over.requiredTotal, from, to]);
    await this.carryReflections(enrolmentId, personId, next);
    await this.carryPlans(enrolmentId, personId, next);
    await this.carryWorks(enrolmentId, personId, next);
    await this.statements.change(carryOpenAttempt, [enrolmentId, from, to]);
    if (over.requiredTotal > 0 && over.requiredDone === over.requiredTotal)
      await this.enrolments.complete(actor, enrolmentId);
  }

  private async carryReflections(
    enrolmentId: string,
    personId: PersonId,
    next: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const { activityId, sealed } of await this.statements.rows<Sealed>(reflections, [
      enrolmentId,
      [...next.keys()],
    ])) {
      const to = next.get(activityId) ?? activityId;
      const moved = this.resealed(
        sealed,
        reflectionBelonging(enrolmentId, activityId, personId),
        reflectionBelonging(enrolmentId, to, personId),
      );
      await this.statements.change(carryReflection, [enrolmentId, activityId, to, moved]);
    }
  }

  private async carryPlans(
    enrolmentId: string,
    personId: PersonId,
    next: ReadonlyMap<string, string>,
  ): Promise<void> {
    const rows = await this.statements.rows<Sealed & { id: string }>(commitments, [
      enrolmentId,
      [...next.keys()],
    ]);
    const plans = await this.statements.rows<{ activityId: string }>(plansOf, [
      enrolmentId,
      [...next.keys()],
    ]);
    for (const { activityId: from } of plans) {
      const to = next.get(from) ?? from;
      await this.statements.change(copyPlan, [enrolmentId, from, to]);
      for (const { id, sealed } of rows.filter((row) => row.activityId === from)) {
        const moved = this.resealed(
          sealed,
          commitmentBelonging(enrolmentId, from, id, personId),
          commitmentBelonging(enrolmentId, to, id, personId),
        );
        await this.statements.change(carryCommitment, [enrolmentId, from, id, to, moved]);
      }
      await this.statements.change(dropPlan, [enrolmentId, from]);
    }
  }

  private async carryWorks(
    enrolmentId: string,
    personId: PersonId,
    next: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const { activityId, sealed } of await this.statements.rows<Sealed>(works, [
      enrolmentId,
      [...next.keys()],
    ])) {
      const to = next.get(activityId) ?? activityId;
      const moved = this.resealed(
        sealed,
        workBelonging(enrolmentId, activityId, personId),
        workBelonging(enrolmentId, to, personId),
      );
      await this.statements.change(carryWork, [enrolmentId, activityId, to, moved]);
    }
    await this.statements.change(carryFiles, [enrolmentId, [...next.keys()], [...next.values()]]);
  }

  private resealed(sealed: Buffer, from: Belonging, to: Belonging): Buffer {
    return this.envelope.seal('reflection', this.envelope.open('reflection', sealed, from), to);
  }
}

type Belonging = ReturnType<typeof reflectionBelonging>;
