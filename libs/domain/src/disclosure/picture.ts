import { smallestGroup } from './measure.ts';

/**
 * What a learner sees of how others answered, at once and not as a release made by staff. Those who look are in the
 * group themselves, look again as it grows, and know each other. Three rules make that nobody's answer can be worked
 * out by somebody who looks for themselves, however often:
 *
 * 1. Of the *others* only: a picture with oneself in it shrinks by one as soon as one takes one's own answer away.
 * 2. In whole steps of `smallestGroup` persons, in the order they handed in: the difference between today's picture
 *    and yesterday's is about a whole step or about nobody. What is handed in stays and never changes, so that a step
 *    once shown stays the same persons.
 * 3. No step tells that all in it agree: that would tell the answer of each of them (as 0 % and 100 % do in a release).
 */
function stepsOf<Answer>(answers: readonly Answer[]): Answer[][] {
  const whole = Math.floor(answers.length / smallestGroup);
  return Array.from({ length: whole }, (_, step) =>
    answers.slice(step * smallestGroup, (step + 1) * smallestGroup),
  );
}

/** Persons in a picture of so many: the whole steps, 0 while there is none. */
export const personsShown = (persons: number): number => persons - (persons % smallestGroup);

export interface ScorePicture {
  /** One decimal. */
  readonly mean: number;
  /** `divided` where some see help and some hindrance, which a mean near zero would hide. */
  readonly views: 'shared' | 'divided';
}

/** From here a step has two sides. One alone on a side is a person, not a side. */
const side = 2;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/**
 * The others' scores on a scale with two ends, from −end to +end.
 *
 * A step's mean counts as at most half a step of the scale from its end (top and bottom coding; Hundepool et al.,
 * "Statistical Disclosure Control", 2012): a mean at the very end would tell what each of them answered. A step is
 * divided when two or more answered on either side of zero, the whole when at least half of its steps are.
 *
 * @param scores whole numbers, the others' in the order they handed in
 * @param end 1 or more
 * @returns `null` while the others are fewer than `smallestGroup`
 */
export function scorePicture(scores: readonly number[], end: number): ScorePicture | null {
  const steps = stepsOf(scores);
  if (steps.length === 0) return null;
  const limit = end - 0.5;
  const means = steps.map((step) => Math.max(-limit, Math.min(limit, sum(step) / smallestGroup)));
  const divided = steps.filter(
    (step) =>
      step.filter((score) => score > 0).length >= side && step.filter((score) => score < 0).length >= side,
  );
  return {
    // Adding 0 makes the minus zero of rounding a plain one.
    mean: Math.round((sum(means) / means.length) * 10) / 10 + 0,
    views: 2 * divided.length >= steps.length ? 'divided' : 'shared',
  };
}

/**
 * How many of the others chose each level, to the nearest multiple of `smallestGroup` (rounding to base, as HESA's
 * standard rounding does to 5): no number from 1 to 4 is shown, and "all of them" may always be two fewer.
 *
 * @param levels whole numbers from 0, the others' in the order they handed in
 * @param count how many levels there are
 * @returns `null` while the others are fewer than `smallestGroup`
 */
export function spreadPicture(levels: readonly number[], count: number): number[] | null {
  const shown = stepsOf(levels).flat();
  if (shown.length === 0) return null;
  return Array.from({ length: count }, (_, level) => {
    const persons = shown.filter((chosen) => chosen === level).length;
    return Math.round(persons / smallestGroup) * smallestGroup;
  });
}
