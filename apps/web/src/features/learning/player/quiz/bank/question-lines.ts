import type { QuestionDraft } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { useEditingWords } from '../../editing/words.ts';
import type { useQuestionWords } from '../editor/words.ts';
import type { useBankWords } from './words.ts';

/** One thing that a question says, under the name that its field has in the editor. */
export interface QuestionLine {
  /** Tells what two questions say in the same place. */
  path: string;
  label: string;
  text: string;
  lang?: 'sv' | 'en';
}

export interface LineWords {
  question: ReturnType<typeof useQuestionWords>;
  editing: ReturnType<typeof useEditingWords>;
  bank: ReturnType<typeof useBankWords>;
}

/** Everything a question says, in the order of its editor; what is empty is left out. */
export function questionLines(question: QuestionDraft, words: LineWords): QuestionLine[] {
  const text = (path: string, label: string, value: LocalText | undefined): QuestionLine[] => [
    ...said(`${path}.sv`, words.editing.inSwedish(label), value?.sv, 'sv'),
    ...said(`${path}.en`, words.editing.inEnglish(label), value?.en, 'en'),
  ];
  const answers = (path: string, label: string, { sv, en }: { sv: string[]; en?: string[] | undefined }) =>
    text(path, label, { sv: sv.join('\n'), ...(en ? { en: en.join('\n') } : {}) });
  const { question: own } = words;
  return [
    ...said('kind', own.kind, words.bank.kinds[question.kind]),
    ...text('prompt', own.prompt, question.prompt),
    ...partLines(question, words, { text, answers }),
    ...text('feedback', own.feedback, question.feedback),
  ];
}

interface Makers {
  text: (path: string, label: string, value: LocalText | undefined) => QuestionLine[];
  answers: (
    path: string,
    label: string,
    value: { sv: string[]; en?: string[] | undefined },
  ) => QuestionLine[];
}

function partLines(question: QuestionDraft, words: LineWords, { text, answers }: Makers): QuestionLine[] {
  const { question: own, bank } = words;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap((option, place) => {
        const name = own.option(place + 1);
        return [
          ...text(`options.${place}`, name, option.text),
          ...said(`options.${place}.correct`, bank.isRight(name), option.correct ? bank.yes : bank.no),
          ...text(`options.${place}.feedback`, bank.feedbackOf(name), option.feedback),
        ];
      });
    case 'true-false':
      return said('correct', own.statement, question.correct ? own.true : own.false);
    case 'matching':
      return question.pairs.flatMap(({ left, right }, place) => [
        ...text(`pairs.${place}.left`, `${own.pair(place + 1)}: ${own.left}`, left),
        ...text(`pairs.${place}.right`, `${own.pair(place + 1)}: ${own.right}`, right),
      ]);
    case 'ordering':
      return question.items.flatMap((item, place) => text(`items.${place}`, own.item(place + 1), item.text));
    case 'short-text':
      return answers('accepted', own.accepted, question.accepted);
    case 'number':
      return [
        ...said('value', own.value, bank.number(question.value)),
        ...said('tolerance', own.tolerance, bank.number(question.tolerance)),
        ...text('unit', own.unit, question.unit),
      ];
    case 'gaps':
      return [
        ...text('text', own.gapText, question.text),
        ...question.gaps.flatMap(({ key, accepted }) => answers(`gaps.${key}`, own.gap(key), accepted)),
      ];
    case 'essay':
      return text('guidance', bank.guidance, question.guidance);
  }
}

const said = (path: string, label: string, text: string | undefined, lang?: 'sv' | 'en'): QuestionLine[] =>
  text === undefined || text.trim() === '' ? [] : [{ path, label, text, ...(lang ? { lang } : {}) }];

export interface LineDifference {
  path: string;
  label: string;
  before: string;
  after: string;
  lang?: 'sv' | 'en';
}

/** What two wordings of a question do not say alike, in the order of the later; what is missing in one is empty. */
export function lineDifferences(
  before: readonly QuestionLine[],
  after: readonly QuestionLine[],
): LineDifference[] {
  const earlier = new Map(before.map((line) => [line.path, line]));
  const later = new Set(after.map(({ path }) => path));
  const gone = before.filter(({ path }) => !later.has(path));
  return [
    ...after.map((line) => ({ ...line, after: line.text })),
    ...gone.map((line) => ({ ...line, after: '' })),
  ]
    .map(({ text: _, ...line }) => ({ ...line, before: earlier.get(line.path)?.text ?? '' }))
    .filter((line) => line.before !== line.after);
}
