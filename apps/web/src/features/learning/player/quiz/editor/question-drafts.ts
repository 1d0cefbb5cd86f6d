import type { QuestionDraft } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { gapsIn } from '@vagar/domain';
import { newKey } from '../../editing/new-key.ts';

export type QuestionKind = QuestionDraft['kind'];
export type DraftOf<Kind extends QuestionKind> = Extract<QuestionDraft, { kind: Kind }>;

type Options = DraftOf<'single'>['options'];

export const questionKinds = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'short-text',
  'number',
  'gaps',
  'essay',
] as const satisfies readonly QuestionKind[];

const empty = (): LocalText => ({ sv: '' });

export const newOption = (text = empty()): Options[number] => ({
  key: newKey('option'),
  text,
  correct: false,
});
export const newPair = (left = empty()) => ({ key: newKey('pair'), left, right: empty() });
export const newItem = (text = empty()) => ({ key: newKey('item'), text });

export const newQuestion = (): QuestionDraft => ({
  key: newKey('question'),
  kind: 'single',
  prompt: empty(),
  feedback: empty(),
  options: [newOption(), newOption()],
});

/** What a question lets one choose among, whatever its kind. */
const textsOf = (question: QuestionDraft): LocalText[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text }) => text);
    case 'matching':
      return question.pairs.map(({ left }) => left);
    case 'ordering':
      return question.items.map(({ text }) => text);
    default:
      return [empty(), empty()];
  }
};

/** The same question as another kind: its words stay, and what there was to choose among, as far as the kind has it. */
export function asKind(question: QuestionDraft, kind: QuestionKind): QuestionDraft {
  if (question.kind === kind) return question;
  const { key, prompt, feedback, pool } = question;
  const same = { key, prompt, feedback, ...(pool === undefined ? {} : { pool }) };
  switch (kind) {
    case 'single':
      return { ...same, kind, options: oneCorrect(optionsOf(question)) };
    case 'multiple':
      return { ...same, kind, options: optionsOf(question) };
    case 'true-false':
      return { ...same, kind, correct: true };
    case 'matching':
      return { ...same, kind, pairs: textsOf(question).map(newPair) };
    case 'ordering':
      return { ...same, kind, items: textsOf(question).map(newItem) };
    case 'short-text':
      return { ...same, kind, accepted: { sv: [] } };
    case 'number':
      return { ...same, kind, value: 0, tolerance: 0 };
    case 'gaps':
      return { ...same, kind, text: empty(), gaps: [] };
    case 'essay':
      return { ...same, kind, guidance: empty() };
  }
}

const optionsOf = (question: QuestionDraft): Options =>
  question.kind === 'single' || question.kind === 'multiple'
    ? question.options
    : textsOf(question).map((text) => newOption(text));

/** Of several right options the first stays right. */
const oneCorrect = (options: Options): Options => {
  const first = options.findIndex(({ correct }) => correct);
  return options.map((option, place) => ({ ...option, correct: place === first }));
};

/** Where one answer is right, marking another takes the mark from the first. */
export const withMark = (
  question: DraftOf<'single' | 'multiple'>,
  options: Options,
  marked: string,
): Options =>
  question.kind === 'multiple'
    ? options
    : options.map((option) => ({ ...option, correct: option.correct && option.key === marked }));

type Gap = DraftOf<'gaps'>['gaps'][number];

/** The gaps that the Swedish text has, in its order; what was accepted in one before is remembered by `known`. */
export function gapsOf(text: string, known: readonly Gap[]): Gap[] {
  const keys = [...new Set(gapsIn(text))].filter((key) => key !== '' && key.length <= 80).slice(0, 12);
  return keys.map((key) => known.find((gap) => gap.key === key) ?? { key, accepted: { sv: [] } });
}
