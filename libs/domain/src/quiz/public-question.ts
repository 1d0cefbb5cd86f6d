import type { LocalText } from '../text/local-text.ts';
import { renameGaps } from './question.ts';
import type { GapsQuestion, Question } from './question.ts';
import { shuffled } from './shuffle.ts';

/** A text to choose, pair or place. The id is its place on the page and nothing else. */
export interface PublicChoice {
  readonly id: string;
  readonly text: LocalText;
}

interface Shown {
  readonly key: string;
  readonly prompt: LocalText;
}

/** What the learner sees: no key, no feedback, no author's names for the choices. */
export type PublicQuestion =
  | (Shown & { readonly kind: 'single' | 'multiple'; readonly options: readonly PublicChoice[] })
  | (Shown & { readonly kind: 'true-false' })
  | (Shown & {
      readonly kind: 'matching';
      readonly lefts: readonly PublicChoice[];
      readonly rights: readonly PublicChoice[];
    })
  | (Shown & { readonly kind: 'ordering'; readonly items: readonly PublicChoice[] })
  | (Shown & { readonly kind: 'short-text' | 'essay' })
  | (Shown & { readonly kind: 'number'; readonly unit: LocalText | null })
  /** `[[g1]]` stands where the gap of that id is. */
  | (Shown & {
      readonly kind: 'gaps';
      readonly text: LocalText;
      readonly gaps: readonly { readonly id: string }[];
    });

/**
 * The public part of a question. Options and left sides keep the author's order; right sides and items to order are
 * shuffled, and every id is numbered by the place shown, so that neither order nor id tells anything.
 * @param seed must be the same when the answer is scored, and must not be known to the learner (derive it with a
 *   secret): whoever knows both the seed and this program could undo the shuffle
 */
export function publicQuestion(question: Question, seed: string): PublicQuestion {
  const { key, prompt } = question;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { kind: question.kind, key, prompt, options: question.options.map(choice('o')) };
    case 'true-false':
      return { kind: question.kind, key, prompt };
    case 'matching':
      return {
        kind: question.kind,
        key,
        prompt,
        lefts: question.pairs.map((pair, place) => ({ id: `l${place + 1}`, text: pair.left })),
        rights: asShown(question.pairs, question, seed).map((pair, place) => ({
          id: `r${place + 1}`,
          text: pair.right,
        })),
      };
    case 'ordering':
      return {
        kind: question.kind,
        key,
        prompt,
        items: asShown(question.items, question, seed).map(choice('i')),
      };
    case 'short-text':
    case 'essay':
      return { kind: question.kind, key, prompt };
    case 'number':
      return { kind: question.kind, key, prompt, unit: question.unit ?? null };
    case 'gaps': {
      const { sv, en } = question.text;
      const idOf = (gap: string) => gapId(question, gap);
      return {
        kind: question.kind,
        key,
        prompt,
        text: { sv: renameGaps(sv, idOf), ...(en === undefined ? {} : { en: renameGaps(en, idOf) }) },
        gaps: question.gaps.map(({ key: gap }) => ({ id: idOf(gap) })),
      };
    }
  }
}

/** A gap's id is its place among the author's gaps, so that its name gives nothing away. */
export const gapId = ({ gaps }: Pick<GapsQuestion, 'gaps'>, key: string): string =>
  `g${gaps.findIndex((gap) => gap.key === key) + 1}`;

/** Pairs or items in the order in which their right sides or they themselves are shown. */
export const asShown = <Entry>(
  entries: readonly Entry[],
  question: { readonly key: string },
  seed: string,
): Entry[] => shuffled(entries, `${seed}/${question.key}`); // questions of one quiz must not share an order

const choice =
  (letter: string) =>
  ({ text }: { readonly text: LocalText }, place: number): PublicChoice => ({
    id: `${letter}${place + 1}`,
    text,
  });
