import type { LocalText } from '../text/local-text.ts';

/** A question as it is authored and stored: words, key and feedback together. It never leaves the server whole. */
interface Authored {
  /** Stable within the quiz. It is shown to browsers, so it must say nothing about the answer. */
  readonly key: string;
  readonly prompt: LocalText;
  readonly feedback: LocalText;
  /** The key of the pool it is drawn from; without one it is drawn, or always asked, with the other loose ones. */
  readonly pool?: string | undefined;
  /** The question of the bank that this is a copy of, and of which version. */
  readonly bank?: { readonly question: string; readonly version: number } | undefined;
}

export interface AuthoredOption {
  readonly key: string;
  readonly text: LocalText;
  readonly correct: boolean;
  readonly feedback?: LocalText | undefined;
}
export interface AuthoredPair {
  readonly key: string;
  readonly left: LocalText;
  readonly right: LocalText;
}
export interface AuthoredItem {
  readonly key: string;
  readonly text: LocalText;
}

export interface SingleQuestion extends Authored {
  readonly kind: 'single';
  readonly options: readonly AuthoredOption[];
}
export interface MultipleQuestion extends Authored {
  readonly kind: 'multiple';
  readonly options: readonly AuthoredOption[];
}
export interface TrueFalseQuestion extends Authored {
  readonly kind: 'true-false';
  readonly correct: boolean;
}
export interface MatchingQuestion extends Authored {
  readonly kind: 'matching';
  readonly pairs: readonly AuthoredPair[];
}
export interface OrderingQuestion extends Authored {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly items: readonly AuthoredItem[];
}
export interface ShortTextQuestion extends Authored {
  readonly kind: 'short-text';
  /** Spellings that count, whatever language the learner happens to answer in. */
  readonly accepted: { readonly sv: readonly string[]; readonly en?: readonly string[] | undefined };
}

export interface NumberQuestion extends Authored {
  readonly kind: 'number';
  readonly value: number;
  /** How far from the value still counts, at both ends; 0 for exactly. */
  readonly tolerance: number;
  readonly unit?: LocalText | undefined;
}
export interface AuthoredGap {
  readonly key: string;
  readonly accepted: { readonly sv: readonly string[]; readonly en?: readonly string[] | undefined };
}
export interface GapsQuestion extends Authored {
  readonly kind: 'gaps';
  /** Running text with `[[key]]` where a gap is, the same gaps in every language. */
  readonly text: LocalText;
  readonly gaps: readonly AuthoredGap[];
}

export interface EssayQuestion extends Authored {
  readonly kind: 'essay';
  /** What a good answer holds, for whoever marks it; never sent to the learner. */
  readonly guidance: LocalText;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | MatchingQuestion
  | OrderingQuestion
  | ShortTextQuestion
  | NumberQuestion
  | GapsQuestion
  | EssayQuestion;

export type QuestionKind = Question['kind'];

export type QuestionFault =
  | 'too-few-choices'
  | 'key-used-twice'
  | 'needs-one-correct'
  | 'needs-a-correct'
  | 'text-used-twice'
  | 'needs-an-accepted-answer'
  | 'tolerance-negative'
  | 'gaps-do-not-match';

/** What makes a question unanswerable; nothing when it may be published. */
export function questionFaults(question: Question): QuestionFault[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return choiceFaults(question);
    case 'true-false':
    case 'essay':
      return [];
    case 'matching':
      return listFaults(question.pairs);
    case 'ordering':
      return [
        ...listFaults(question.items),
        ...(hasTwice(question.items.map((item) => item.text.sv)) ? (['text-used-twice'] as const) : []),
      ];
    case 'short-text':
      return isAnswerable(question) ? [] : ['needs-an-accepted-answer'];
    case 'number':
      return Number.isFinite(question.value) && question.tolerance >= 0 ? [] : ['tolerance-negative'];
    case 'gaps':
      return gapFaults(question);
  }
}

const isAnswerable = ({ accepted }: Pick<ShortTextQuestion, 'accepted'>): boolean =>
  accepted.sv.some((text) => text.trim() !== '');

const marker = /\[\[([^\][]*)\]\]/gu;

/** The keys of the gaps in a text, in reading order. */
export const gapsIn = (text: string): string[] => [...text.matchAll(marker)].map(([, key]) => key ?? '');

/** The text with every gap's key put in another's place. */
export const renameGaps = (text: string, nameOf: (key: string) => string): string =>
  text.replace(marker, (_, key: string) => `[[${nameOf(key)}]]`);

function gapFaults({ text, gaps }: GapsQuestion): QuestionFault[] {
  const keys = gaps.map(({ key }) => key);
  const faults: QuestionFault[] = hasTwice(keys) ? ['key-used-twice'] : [];
  const wanted = [...keys].sort().join('\n');
  const isWhole = (words: string) => [...gapsIn(words)].sort().join('\n') === wanted;
  if (
    keys.length === 0 ||
    !isWhole(text.sv) ||
    (text.en !== undefined && text.en !== '' && !isWhole(text.en))
  )
    faults.push('gaps-do-not-match');
  if (!gaps.every(isAnswerable)) faults.push('needs-an-accepted-answer');
  return faults;
}

function choiceFaults(question: SingleQuestion | MultipleQuestion): QuestionFault[] {
  const faults = listFaults(question.options);
  const correct = question.options.filter((option) => option.correct).length;
  if (question.kind === 'single' && correct !== 1) faults.push('needs-one-correct');
  if (question.kind === 'multiple' && correct === 0) faults.push('needs-a-correct');
  return faults;
}

function listFaults(list: readonly { readonly key: string }[]): QuestionFault[] {
  const faults: QuestionFault[] = [];
  if (list.length < 2) faults.push('too-few-choices');
  if (hasTwice(list.map((entry) => entry.key))) faults.push('key-used-twice');
  return faults;
}

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
