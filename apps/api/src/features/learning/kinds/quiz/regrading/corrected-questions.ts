import { isDeepStrictEqual } from 'node:util';
import { isBeyondCorrection, isReworded, keyUnder, wordsOf } from '@vagar/domain';
import type { Corrections, LocalText, Question, Regrading } from '@vagar/domain';
import type { QuizVersion } from './quiz-versions.reader.ts';

/** A question that a regrade would give another key, or could not give one. */
export interface CorrectedQuestion {
  readonly key: string;
  readonly prompt: LocalText;
  /** To all that was shown, to some of it, or to nothing: then the key goes on counting. */
  readonly fits: 'all' | 'some' | 'none';
  /** What it said and says, where that is not the same: a key of other words may be no correction. */
  readonly reworded: { readonly before: LocalText[]; readonly after: LocalText[] } | null;
}

/** What would count for a version after a regrade with these corrections. */
export const afterRegrade = (
  { regradings }: Pick<QuizVersion, 'regradings'>,
  corrections: Corrections,
): Regrading[] => [{ corrections, isEarlier: false }, ...regradings];

/**
 * Questions with another key under the corrections than the one that counts now. One that was asked and that they do
 * not speak of keeps its key and does not fit.
 */
export function correctedQuestions(
  versions: readonly QuizVersion[],
  corrections: Corrections,
): CorrectedQuestion[] {
  const found = new Map<string, CorrectedQuestion>();
  for (const version of versions)
    for (const question of version.key.questions) {
      const isBeyond = version.isTaken && isBeyondCorrection(question, corrections);
      if (!isBeyond && !isOtherKey(question, version, corrections)) continue;
      const { key } = question;
      const now = corrections[key]?.question ?? question;
      const fits = isBeyond ? 'none' : 'all';
      const before = found.get(key);
      found.set(key, {
        key,
        prompt: now.prompt,
        fits: before && before.fits !== fits ? 'some' : fits,
        reworded: before?.reworded ?? rewordingOf(question, now),
      });
    }
  return [...found.values()];
}

/** Those that staff have ticked; before they have chosen, those that ask the same as before. */
export const isChosen = (
  { key, fits, reworded }: CorrectedQuestion,
  chosen: readonly string[] | undefined,
): boolean => fits !== 'none' && (chosen ? chosen.includes(key) : reworded === null);

const rewordingOf = (before: Question, after: Question): CorrectedQuestion['reworded'] =>
  isReworded(before, after) ? { before: wordsOf(before), after: wordsOf(after) } : null;

/** Whatever the seed: it only names the same parts in another order. */
const isOtherKey = (question: Question, version: QuizVersion, corrections: Corrections): boolean =>
  !isDeepStrictEqual(
    keyUnder(question, version.regradings, ''),
    keyUnder(question, afterRegrade(version, corrections), ''),
  );
