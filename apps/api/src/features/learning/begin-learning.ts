import { Injectable } from '@nestjs/common';
import type { EnrolmentView } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Enrolments } from '../enrolment/index.ts';
import { EnrolmentsReader } from './reading/enrolments.reader.ts';

const addProgress = statement(
  'enrolment-progress-add',
  'INSERT INTO enrolment_progress (enrolment_id, required_total) VALUES ($1, $2)',
);

/** Enrolling as the learner means it: a place in the course and a road that starts at its beginning. */
@Injectable()
export class BeginLearning {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly enrolments: Enrolments,
    private readonly reader: EnrolmentsReader,
  ) {}

  /** @throws NotFound, Refusal `already-enrolled` */
  enrol(actor: PersonActor, courseKey: string, cohortId: string | null = null): Promise<EnrolmentView> {
    return this.transaction.run(async () => {
      const { id, requiredTotal } = await this.enrolments.enrol(actor, courseKey, cohortId);
      await this.statements.change(addProgress, [id, requiredTotal]);
      return this.reader.getEnrolment(actor, id);
    });
  }

  /** @throws NotFound, Refusal `enrolment-closed` */
  withdraw(actor: PersonActor, enrolmentId: string): Promise<EnrolmentView> {
    return this.transaction.run(async () => {
      await this.enrolments.withdraw(actor, enrolmentId);
      return this.reader.getEnrolment(actor, enrolmentId);
    });
  }
}
