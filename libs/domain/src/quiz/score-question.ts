import type { Answer } from './answer.ts';
import type { QuestionKey } from './question-key.ts';
import { numbersIn } from './number-in.ts';
import { normalised } from './short-text.ts';

export interface QuestionScore {
  /** 0 … 1. */
  readonly points: number;
  /** Right in full. */
  readonly correct: boolean;
}

/**
 * Scores one answer. Partial credit, so that knowing more never gives less:
 * - multiple: max(0, (right − wrong) / all right), so that ticking everything gives nothing for free
 * - matching: right pairs / pairs
 * - ordering: max(0, (C − D) / pairs of items), C pairs placed in the right and D in the wrong order of each other:
 *   Kendall's τ (Biometrika 30, 1938) cut off at 0. Putting a misplaced neighbour pair right always raises it, and
 *   guessing gives about nothing
 * - short text: equal to an accepted spelling, apart from case, white space and composition
 * - number: within the tolerance of the value, both ends counted
 * - gaps: right gaps / gaps
 * - essay: the mark it was given by hand; nothing written is 0 without anybody reading it
 *
 * A missing answer, an answer of another kind and unknown ids score 0. Never NaN.
 */
export function scoreQuestion(key: QuestionKey, answer: Answer | undefined): QuestionScore {
  const points = pointsFor(key, answer);
  return { points, correct: points === 1 };
}

function pointsFor(key: QuestionKey, answer: Answer | undefined): number {
  if (key.kind === 'single' && answer?.kind === 'single') {
    return key.option !== null && answer.option === key.option ? 1 : 0;
  }
  if (key.kind === 'multiple' && answer?.kind === 'multiple')
    return multiplePoints(key.options, answer.options);
  if (key.kind === 'true-false' && answer?.kind === 'true-false') return answer.value === key.value ? 1 : 0;
  if (key.kind === 'matching' && answer?.kind === 'matching') {
    const given = new Map(Object.entries(answer.pairs));
    const right = key.pairs.filter(({ left, rights }) => rights.includes(given.get(left) ?? '')).length;
    return share(right, key.pairs.length);
  }
  if (key.kind === 'ordering' && answer?.kind === 'ordering') return orderingPoints(key.items, answer.items);
  if (key.kind === 'short-text' && answer?.kind === 'short-text')
    return accepts(key.accepted, answer.text) ? 1 : 0;
  if (key.kind === 'number' && answer?.kind === 'number') return isWithin(key, answer.text) ? 1 : 0;
  if (key.kind === 'gaps' && answer?.kind === 'gaps') {
    const given = new Map(Object.entries(answer.texts));
    const right = key.gaps.filter(({ id, accepted }) => accepts(accepted, given.get(id) ?? '')).length;
    return share(right, key.gaps.length);
  }
  if (key.kind === 'essay' && answer?.kind === 'essay') return isWritten(answer) ? (key.mark ?? 0) : 0;
  return 0;
}

/** Somebody must read the answer before it counts, and nobody has. */
export const waitsForMark = (key: QuestionKey, answer: Answer | undefined): boolean =>
  key.kind === 'essay' && key.mark === null && answer?.kind === 'essay' && isWritten(answer);

const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== '';

const accepts = (accepted: readonly string[], text: string): boolean => {
  const given = normalised(text);
  return given !== '' && accepted.some((spelling) => normalised(spelling) === given);
};

/** Decimal fractions miss each other by a few units in the last place where they meet on paper. */
const lastPlaces = 4 * Number.EPSILON;

const isWithin = (
  { value, tolerance }: { readonly value: number; readonly tolerance: number },
  text: string,
): boolean =>
  numbersIn(text).some((given) => {
    const slack = lastPlaces * Math.max(Math.abs(given), Math.abs(value));
    return Math.abs(given - value) <= tolerance + slack;
  });

function multiplePoints(allRight: readonly string[], ticked: readonly string[]): number {
  const chosen = [...new Set(ticked)];
  const right = chosen.filter((option) => allRight.includes(option)).length;
  return share(right - (chosen.length - right), allRight.length);
}

function orderingPoints(rightOrder: readonly string[], given: readonly string[]): number {
  const place = new Map([...new Set(given)].map((item, index) => [item, index]));
  let balance = 0;
  rightOrder.forEach((earlier, index) => {
    for (const later of rightOrder.slice(index + 1)) {
      const [first, second] = [place.get(earlier), place.get(later)];
      if (first !== undefined && second !== undefined) balance += first < second ? 1 : -1;
    }
  });
  return share(balance, (rightOrder.length * (rightOrder.length - 1)) / 2);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.max(0, part / whole));
