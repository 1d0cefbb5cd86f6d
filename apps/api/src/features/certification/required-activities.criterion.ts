import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { courseProgress, judgeCourse } from '@vagar/domain';
import type { ActivityState, LocalText, Verdict } from '@vagar/domain';
import { statement, Statements } from '../../platform/database/statements.ts';
import { CriterionKinds } from './criterion-kinds.ts';
import type { Candidate, Criterion, CriterionKind } from './criterion-kinds.ts';

const statesOf = statement(
  'certification-activity-states',
  `SELECT a.required, COALESCE(ap.state, 'not-started') AS state
   FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
   WHERE e.id = $1 AND e.person_id = $2`,
);

/** Everything that the course requires is done, counted from the activities themselves. */
@Injectable()
export class RequiredActivities implements CriterionKind, OnModuleInit {
  readonly kind = 'required-activities';

  constructor(
    private readonly kinds: CriterionKinds,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  async judge(_criterion: Criterion, { enrolmentId, personId }: Candidate): Promise<Verdict> {
    const activities = await this.statements.rows<{ required: boolean; state: ActivityState }>(statesOf, [
      enrolmentId,
      personId,
    ]);
    const progress = courseProgress(activities);
    return judgeCourse({ kind: this.kind }, { progress, completedActivityIds: new Set() });
  }

  describe(_criterion: Criterion, { facts }: Verdict): LocalText {
    const count = Number(facts['requiredTotal']);
    return {
      sv: `Alla ${count} obligatoriska aktiviteter i kursen är gjorda.`,
      en: `All ${count} required activities of the course are done.`,
    };
  }
}
