import type { BankVersion } from './bank-question.ts';
import { correctedKey } from './corrected-key.ts';
import { keyOf } from './question-key.ts';
import type { QuestionKey } from './question-key.ts';
import type { Question } from './question.ts';
import { isSameWording } from './wording.ts';

/** A question as it is right about the answer now. */
export interface Correction {
  readonly question: Question;
  /** The copy that the quiz still holds where the bank has mended the question: a later version may bring it back. */
  readonly copy?: Question;
}
/** By the question's key in the quiz. */
export type Corrections = Readonly<Record<string, Correction>>;

/** A regrade as it counts for one version of the quiz. */
export interface Regrading {
  readonly corrections: Corrections;
  /** Made before the version was published: only what the version has brought back unmended is corrected by it. */
  readonly isEarlier: boolean;
}

/**
 * What a regrade could correct: each question as the newest version that asks it has it, or as the bank has it by now
 * where it is a copy from there. What names the bank and has other words than the bank's is the quiz's own.
 * @param versions the questions of the quiz's published versions, newest first
 * @param bank the versions that copies name and the newest, by the bank's id of the question
 */
export function correctionsOf(
  versions: readonly (readonly Question[])[],
  bank: ReadonlyMap<string, readonly BankVersion[]>,
): Corrections {
  const newest = new Map<string, Correction>();
  for (const question of versions.flat())
    if (!newest.has(question.key)) newest.set(question.key, asBanked(question, bank));
  return Object.fromEntries(newest);
}

function asBanked(question: Question, bank: ReadonlyMap<string, readonly BankVersion[]>): Correction {
  if (!question.bank) return { question };
  const banked = bank.get(question.bank.question) ?? [];
  const copied = banked.find(({ number }) => number === question.bank?.version);
  if (!copied || !isSameWording(question, copied.written)) {
    const { bank: _, ...own } = question;
    return { question: own };
  }
  const newest = banked.reduce((last, version) => (version.number > last.number ? version : last));
  return newest === copied
    ? { question }
    : { question: { ...newest.written, key: question.key, bank: question.bank }, copy: question };
}

/**
 * The question that is right about the answer: of the newest regrade that speaks of what was shown, else as it was
 * asked. A regrade that does not speak of it takes nothing back.
 * @param regradings newest first
 */
export const asCorrected = (question: Question, regradings: readonly Regrading[]): Question =>
  regradings.map((regrading) => correctionIn(question, regrading)).find((it) => it !== null) ?? question;

/** The key that counts for a question as it was shown with `seed`. @param regradings newest first */
export const keyUnder = (question: Question, regradings: readonly Regrading[], seed: string): QuestionKey =>
  correctedKey(question, asCorrected(question, regradings), seed) ?? keyOf(question, seed);

/** There is a correction, and it cannot be applied to the question as it was shown: the key goes on counting. */
export const isBeyondCorrection = (question: Question, corrections: Corrections): boolean =>
  Object.hasOwn(corrections, question.key) &&
  correctionIn(question, { corrections, isEarlier: false }) === null;

/** Whether it speaks of what was shown does not depend on the order of it. */
function correctionIn(question: Question, { corrections, isEarlier }: Regrading): Question | null {
  const found = Object.hasOwn(corrections, question.key) ? corrections[question.key] : undefined;
  if (!found || (isEarlier && !isUnmended(question, found))) return null;
  // Two questions of the bank that came to stand under one key are not one question.
  const { bank } = found.question;
  if (bank && question.bank && bank.question !== question.bank.question) return null;
  return correctedKey(question, found.question, '') === null ? null : found.question;
}

/** Still the very copy that was corrected, of the same version of the bank. */
const isUnmended = (question: Question, { copy }: Correction): boolean =>
  copy?.bank !== undefined &&
  question.bank?.question === copy.bank.question &&
  question.bank.version === copy.bank.version &&
  isSameWording(question, copy) &&
  JSON.stringify(keyOf(question, '')) === JSON.stringify(keyOf(copy, ''));
