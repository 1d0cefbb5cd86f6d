import { isOpen } from '@vagar/domain';
import type { OpenCondition, OpeningFacts } from '@vagar/domain';
import { demand } from '../../../platform/errors/refusal.ts';

/** What is known of a learner where something has a condition; days and sets as JSON can carry them. */
export interface StoredOpening {
  readonly done: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
  readonly affiliations: readonly string[];
  readonly cohort: string | null;
}

/**
 * SQL for `StoredOpening` of the enrolment `e`, by lineage, because conditions outlive versions.
 * @param day the parameter with today's date in Stockholm
 */
export const openingFacts = (day: string): string => `json_build_object(
  'done', (SELECT COALESCE(json_agg(b.lineage_id), '[]') FROM activity_progress bp
    JOIN activity b ON b.id = bp.activity_id WHERE bp.enrolment_id = e.id AND bp.state = 'completed'),
  'scores', (SELECT COALESCE(json_object_agg(b.lineage_id, bp.best_score), '{}') FROM activity_progress bp
    JOIN activity b ON b.id = bp.activity_id WHERE bp.enrolment_id = e.id AND bp.best_score IS NOT NULL),
  'affiliations', (SELECT COALESCE(json_agg(DISTINCT f.kind), '[]') FROM affiliation f
    WHERE f.person_id = e.person_id AND f.valid_from <= ${day}::date AND COALESCE(f.valid_to, ${day}::date) >= ${day}::date),
  'cohort', e.cohort_id)`;

/** SQL: has the learner of the enrolment `e` done, written or answered anything in the activity `a`? */
export const hasBegun = `(
  EXISTS (SELECT FROM activity_progress b WHERE b.enrolment_id = e.id AND b.activity_id = a.id)
  OR EXISTS (SELECT FROM reflection b WHERE b.enrolment_id = e.id AND b.activity_id = a.id)
  OR EXISTS (SELECT FROM action_plan b WHERE b.enrolment_id = e.id AND b.activity_id = a.id)
  OR EXISTS (SELECT FROM activity_work b WHERE b.enrolment_id = e.id AND b.activity_id = a.id)
  OR EXISTS (SELECT FROM quiz_attempt b WHERE b.enrolment_id = e.id AND b.activity_id = a.id))`;

export const factsFrom = (stored: StoredOpening, today: string): OpeningFacts => ({
  ...stored,
  today,
  done: new Set(stored.done),
});

/** What has been begun stays open: a condition that comes later, or a date that moves, shuts nobody out. */
export interface MaybeShut {
  readonly condition: OpenCondition | null;
  readonly begun: boolean;
  readonly opening: StoredOpening | null;
}

/** @throws Refusal `activity-locked` */
export function demandOpen({ condition, begun, opening }: MaybeShut, today: string): void {
  if (condition === null || begun || opening === null) return;
  demand(isOpen(condition, factsFrom(opening, today)), 'activity-locked');
}
