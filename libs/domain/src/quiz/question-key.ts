import { asShown, gapId } from './public-question.ts';
import type { Question, ShortTextQuestion } from './question.ts';

/** What only the server has, in the ids of the public question made with the same seed. */
export type QuestionKey =
  | { readonly kind: 'single'; readonly question: string; readonly option: string | null }
  | { readonly kind: 'multiple'; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: 'true-false'; readonly question: string; readonly value: boolean }
  | {
      readonly kind: 'matching';
      readonly question: string;
      /** Right ids that count for each left id: several when pairs share the words of their right side. */
      readonly pairs: readonly { readonly left: string; readonly rights: readonly string[] }[];
    }
  | { readonly kind: 'ordering'; readonly question: string; readonly items: readonly string[] }
  | { readonly kind: 'short-text'; readonly question: string; readonly accepted: readonly string[] }
  | { readonly kind: 'number'; readonly question: string; readonly value: number; readonly tolerance: number }
  | {
      readonly kind: 'gaps';
      readonly question: string;
      readonly gaps: readonly { readonly id: string; readonly accepted: readonly string[] }[];
    }
  /** Nothing to compare with: somebody reads it and gives a mark, 0 … 1; `null` until then. */
  | { readonly kind: 'essay'; readonly question: string; readonly mark: number | null };

/** The key of a question. @param seed the one the public part was made with */
export function keyOf(question: Question, seed: string): QuestionKey {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', question: question.key, option: correctOptions(question.options)[0] ?? null };
    case 'multiple':
      return { kind: 'multiple', question: question.key, options: correctOptions(question.options) };
    case 'true-false':
      return { kind: 'true-false', question: question.key, value: question.correct };
    case 'matching': {
      const shown = asShown(question.pairs, question, seed).map((pair, place) => ({
        id: `r${place + 1}`,
        words: pair.right.sv,
      }));
      return {
        kind: 'matching',
        question: question.key,
        pairs: question.pairs.map((pair, place) => ({
          left: `l${place + 1}`,
          rights: shown.filter((right) => right.words === pair.right.sv).map((right) => right.id),
        })),
      };
    }
    case 'ordering': {
      const shown = asShown(question.items, question, seed);
      return {
        kind: 'ordering',
        question: question.key,
        items: question.items.map((item) => `i${shown.indexOf(item) + 1}`),
      };
    }
    case 'short-text':
      return { kind: 'short-text', question: question.key, accepted: spellingsOf(question) };
    case 'number':
      return {
        kind: 'number',
        question: question.key,
        value: question.value,
        tolerance: question.tolerance,
      };
    case 'gaps':
      return {
        kind: 'gaps',
        question: question.key,
        gaps: question.gaps.map((gap) => ({ id: gapId(question, gap.key), accepted: spellingsOf(gap) })),
      };
    case 'essay':
      return { kind: 'essay', question: question.key, mark: null };
  }
}

/**
 * The key with the mark that was given by hand, where one was.
 * @param marks by question key, each 0 … 1
 */
export const withMark = (key: QuestionKey, marks: Readonly<Record<string, number>>): QuestionKey => {
  const mark = Object.hasOwn(marks, key.question) ? marks[key.question] : undefined;
  return key.kind === 'essay' && mark !== undefined ? { ...key, mark } : key;
};

const spellingsOf = ({ accepted }: Pick<ShortTextQuestion, 'accepted'>): string[] =>
  [...accepted.sv, ...(accepted.en ?? [])].filter((text) => text.trim() !== '');

const correctOptions = (options: readonly { readonly correct: boolean }[]): string[] =>
  options.flatMap((option, place) => (option.correct ? [`o${place + 1}`] : []));
