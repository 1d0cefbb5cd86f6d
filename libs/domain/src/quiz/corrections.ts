import { correctedKey } from './corrected-key.ts';
import { keyOf } from './question-key.ts';
import type { QuestionKey } from './question-key.ts';
import type { Question } from './question.ts';

/** Questions as they are right about the answer now, by their key in the quiz. */
export type Corrections = Readonly<Record<string, Question>>;

/**
 * What counts once a quiz is regraded: each question as the newest version that asks it has it, or as the bank has it
 * by now where it comes from there.
 * @param versions the questions of the quiz's published versions, newest first
 * @param bank newest versions by the bank's id of the question
 */
export function correctionsOf(
  versions: readonly (readonly Question[])[],
  bank: ReadonlyMap<string, Question>,
): Corrections {
  const newest = new Map<string, Question>();
  for (const question of versions.flat())
    if (!newest.has(question.key)) newest.set(question.key, asBanked(question, bank));
  return Object.fromEntries(newest);
}

function asBanked(question: Question, bank: ReadonlyMap<string, Question>): Question {
  const banked = question.bank && bank.get(question.bank.question);
  return banked ? { ...banked, key: question.key, bank: question.bank } : question;
}

/** The key that counts for a question as it was shown with `seed`: the corrected one where it speaks of what was shown. */
export const keyUnder = (question: Question, corrections: Corrections, seed: string): QuestionKey =>
  keyFrom(question, corrections, seed) ?? keyOf(question, seed);

/** There is a correction, and it cannot be applied to the question as it was shown: its own key goes on counting. */
export const isBeyondCorrection = (question: Question, corrections: Corrections): boolean =>
  Object.hasOwn(corrections, question.key) && keyFrom(question, corrections, '') === null;

function keyFrom(question: Question, corrections: Corrections, seed: string): QuestionKey | null {
  const corrected = Object.hasOwn(corrections, question.key) ? corrections[question.key] : undefined;
  // Two questions of the bank that came to stand under one key are not one question.
  const isAnother = corrected?.bank && question.bank && corrected.bank.question !== question.bank.question;
  return corrected && !isAnother ? correctedKey(question, corrected, seed) : null;
}
