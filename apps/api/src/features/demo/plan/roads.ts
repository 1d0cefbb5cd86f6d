import type { Chance } from '@vagar/domain';

/** One activity of the course as the plan needs it. */
export interface RoadActivity {
  readonly id: string;
  readonly kind: string;
  readonly required: boolean;
}

export interface PlannedStep {
  readonly activityId: string;
  readonly kind: string;
  readonly at: Date;
  /** 0 … 1 for a quiz, else null. */
  readonly score: number | null;
}

export interface PlannedRoad {
  readonly enrolledAt: Date;
  readonly steps: readonly PlannedStep[];
  /** All that is required is done. */
  readonly isComplete: boolean;
}

export interface CohortDates {
  readonly startsAt: Date;
  /** How far the run has come: its end, or now when it is under way. */
  readonly until: Date;
  /** The share of people who have done everything by then. */
  readonly completing: number;
}

/** How a person walks through a course: steps in order, spread over the run, most evenings and some afternoons. */
export const planRoad = (
  activities: readonly RoadActivity[],
  dates: CohortDates,
  chance: Chance,
): PlannedRoad => {
  const span = dates.until.getTime() - dates.startsAt.getTime();
  const enrolledAt = new Date(dates.startsAt.getTime() - chance() * 14 * 24 * 3600_000);
  const isComplete = chance() < dates.completing;
  const count = isComplete ? activities.length : Math.floor(chance() ** 1.3 * activities.length);
  const places = Array.from({ length: count }, () => chance()).sort((a, b) => a - b);
  const steps = activities.slice(0, count).map(({ id, kind }, index) => ({
    activityId: id,
    kind,
    at: new Date(dates.startsAt.getTime() + (places[index] ?? 0) * span),
    score: kind === 'quiz' ? 0.7 + Math.round(chance() * 6) / 20 : null,
  }));
  return { enrolledAt, steps, isComplete };
};
