import type { LocalText } from '../text/local-text.ts';
import type { Question } from './question.ts';

/**
 * What a learner reads of a question, by the authored key of each part: first what is asked, under no key. The right
 * sides of pairs are left out, since which of them stands where is the key itself.
 */
function wordsByPart(question: Question): Map<string, LocalText> {
  const asked: [string, LocalText] = ['', question.prompt];
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return new Map([asked, ...question.options.map(({ key, text }) => [key, text] as const)]);
    case 'matching':
      return new Map([asked, ...question.pairs.map(({ key, left }) => [key, left] as const)]);
    case 'ordering':
      return new Map([asked, ...question.items.map(({ key, text }) => [key, text] as const)]);
    case 'gaps':
      return new Map([asked, ['text', question.text]]);
    case 'number':
      return new Map([asked, ...(question.unit ? [['unit', question.unit] as const] : [])]);
    case 'true-false':
    case 'short-text':
    case 'essay':
      return new Map([asked]);
  }
}

/** What a learner reads of a question, from the top down. */
export const wordsOf = (question: Question): LocalText[] => [...wordsByPart(question).values()];

/** Something that was asked says something else in the other; what was added or taken away since is not reworded. */
export function isReworded(asked: Question, other: Question): boolean {
  const words = wordsByPart(other);
  return [...wordsByPart(asked)].some(([part, text]) => {
    const now = words.get(part);
    return now !== undefined && !saysTheSame(text, now);
  });
}

/** The same parts in the same words, in whatever order. */
export const isSameWording = (some: Question, other: Question): boolean =>
  some.kind === other.kind &&
  wordsByPart(some).size === wordsByPart(other).size &&
  [...wordsByPart(some).keys()].every((part) => wordsByPart(other).has(part)) &&
  !isReworded(some, other);

/** A translation that only one of them has changes nothing. */
const saysTheSame = (some: LocalText, other: LocalText): boolean =>
  some.sv.trim() === other.sv.trim() && (!some.en || !other.en || some.en.trim() === other.en.trim());

interface Worded {
  readonly key: string;
  readonly words: LocalText;
}

/** A part that was shown says what another part says now: the keys of the parts tell nothing of what was meant. */
export const haveChangedPlaces = (shown: readonly Worded[], now: readonly Worded[]): boolean =>
  shown.some(({ key, words: { sv } }) => {
    const same = now.filter(({ words }) => words.sv.trim() === sv.trim());
    return same.length > 0 && same.every((part) => part.key !== key);
  });
