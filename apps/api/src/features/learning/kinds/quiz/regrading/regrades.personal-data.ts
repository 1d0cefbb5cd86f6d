import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { PersonalData } from '../../../../../platform/registries/personal-data.ts';

const regradesOf = statement(
  'regrades-of',
  `SELECT q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", q.number, r.made_at AS "madeAt",
     c.score_before AS "scoreBefore", c.score_after AS "scoreAfter", c.passed_before AS "passedBefore",
     c.passed_after AS "passedAfter"
   FROM quiz_attempt q JOIN quiz_regrade_change c ON c.attempt_id = q.id JOIN quiz_regrade r ON r.id = c.regrade_id
   WHERE q.person_id = $1 ORDER BY r.made_at, q.id`,
);

/** What regrading changed for a person; why is of the quiz and not of them. */
@Injectable()
export class RegradesPersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    this.personalData.add({
      name: 'regraded-attempts',
      export: (personId) => this.statements.rows(regradesOf, [personId]),
    });
  }
}
