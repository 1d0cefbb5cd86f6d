import { asShown, gapId } from './public-question.ts';
import type { AuthoredItem, AuthoredPair, Question } from './question.ts';
import { keyOf } from './question-key.ts';
import type { QuestionKey } from './question-key.ts';
import { haveChangedPlaces } from './wording.ts';

/**
 * The key a question gets when a later version of it is right about the answer: what was shown stays as it was, what
 * counts as right comes from the later one. Parts are told by their authored keys, so that moving them about changes
 * nothing; where their words have changed places, they tell nothing.
 * @param answered the question as it was shown with `seed`
 * @param corrected a later version of the same question
 * @returns `null` when the later version does not speak of what was shown: another kind, parts that are gone or
 *   say what another part said, or a right answer nobody could have given
 */
export function correctedKey(answered: Question, corrected: Question, seed: string): QuestionKey | null {
  const shown = keyOf(answered, seed);
  if (answered.kind === 'single' && corrected.kind === 'single') return choiceKey(answered, corrected, shown);
  if (answered.kind === 'multiple' && corrected.kind === 'multiple')
    return choiceKey(answered, corrected, shown);
  if (answered.kind === 'matching' && corrected.kind === 'matching')
    return matchingKey(answered, corrected, seed);
  if (answered.kind === 'ordering' && corrected.kind === 'ordering')
    return orderingKey(answered, corrected, seed);
  if (answered.kind === 'gaps' && corrected.kind === 'gaps') return gapsKey(answered, corrected, seed);
  if (answered.kind !== corrected.kind) return null;
  // What is typed is compared with the key alone: nothing that was shown has a part in it.
  return { ...keyOf(corrected, seed), question: answered.key };
}

type Choice = Extract<Question, { kind: 'single' | 'multiple' }>;

function choiceKey(answered: Choice, corrected: Choice, shown: QuestionKey): QuestionKey | null {
  const marks = new Map(corrected.options.map(({ key, correct }) => [key, correct]));
  if (!answered.options.every(({ key }) => marks.has(key))) return null;
  if (haveChangedPlaces(answered.options.map(worded), corrected.options.map(worded))) return null;
  const right = answered.options.flatMap(({ key }, place) => (marks.get(key) ? [`o${place + 1}`] : []));
  if (shown.kind === 'multiple') return right.length === 0 ? null : { ...shown, options: right };
  if (shown.kind === 'single') return right.length === 1 ? { ...shown, option: right[0] ?? null } : null;
  return null;
}

type Listed<Entry> = { readonly key: string } & Entry;

function matchingKey(
  answered: Listed<{ readonly pairs: readonly AuthoredPair[] }>,
  corrected: { readonly pairs: readonly AuthoredPair[] },
  seed: string,
): QuestionKey | null {
  if (!haveSameKeys(answered.pairs, corrected.pairs)) return null;
  if (haveChangedPlaces(answered.pairs.map(leftOf), corrected.pairs.map(leftOf))) return null;
  const rights = asShown(answered.pairs, answered, seed).map(({ right }, place) => ({
    id: `r${place + 1}`,
    words: right.sv,
  }));
  const wanted = new Map(corrected.pairs.map(({ key, right }) => [key, right.sv]));
  const pairs = answered.pairs.map(({ key }, place) => ({
    left: `l${place + 1}`,
    rights: rights.filter(({ words }) => words === wanted.get(key)).map(({ id }) => id),
  }));
  return pairs.some((pair) => pair.rights.length === 0)
    ? null
    : { kind: 'matching', question: answered.key, pairs };
}

function orderingKey(
  answered: Listed<{ readonly items: readonly AuthoredItem[] }>,
  corrected: { readonly items: readonly AuthoredItem[] },
  seed: string,
): QuestionKey | null {
  if (!haveSameKeys(answered.items, corrected.items)) return null;
  if (haveChangedPlaces(answered.items.map(worded), corrected.items.map(worded))) return null;
  const shown = asShown(answered.items, answered, seed).map(({ key }) => key);
  return {
    kind: 'ordering',
    question: answered.key,
    items: corrected.items.map(({ key }) => `i${shown.indexOf(key) + 1}`),
  };
}

function gapsKey(
  answered: Extract<Question, { kind: 'gaps' }>,
  corrected: Extract<Question, { kind: 'gaps' }>,
  seed: string,
): QuestionKey | null {
  if (!haveSameKeys(answered.gaps, corrected.gaps)) return null;
  const key = keyOf(corrected, seed);
  if (key.kind !== 'gaps') return null;
  const accepted = new Map(key.gaps.map((gap) => [gap.id, gap.accepted]));
  return {
    kind: 'gaps',
    question: answered.key,
    gaps: answered.gaps.map((gap) => ({
      id: gapId(answered, gap.key),
      accepted: accepted.get(gapId(corrected, gap.key)) ?? [],
    })),
  };
}

const worded = ({ key, text }: AuthoredItem) => ({ key, words: text });
const leftOf = ({ key, left }: AuthoredPair) => ({ key, words: left });

const haveSameKeys = (
  some: readonly { readonly key: string }[],
  others: readonly { readonly key: string }[],
): boolean => {
  const keys = new Set(others.map(({ key }) => key));
  return some.length === others.length && some.every(({ key }) => keys.has(key));
};
