import { isSmall } from '../disclosure/measure.ts';
import type { SurveyQuestion, SurveyReply, SurveyScale } from './survey.ts';
import { choicesOf } from './survey.ts';

/** Bands of a number. They are the same for every survey: bounds made out of the answers would tell some of them. */
export const numberBands = ['below-0', '0', '1-4', '5-9', '10-49', '50-249', '250-'] as const;
const bandStarts = [0, 1, 5, 10, 50, 250];

const bandOf = (value: number): string =>
  numberBands[bandStarts.filter((start) => value >= start).length] ?? numberBands[0];

/** What stands for no answer, among the answers of an item: no option can have this key. */
export const noAnswer = '';
/** What was written freely is never shown: only how many wrote something. */
export const written = 'written';
/** An option among several that may be chosen together. */
export const chosen = 'chosen';
export const notChosen = 'not-chosen';

/** One thing that is counted: an item, or one of its options where several may be chosen. */
export interface CountedItem {
  readonly item: SurveyQuestion;
  readonly option: string | null;
  /** What each person who meets the item stands under, once. */
  readonly answers: readonly string[];
  /** Neighbours belong together: points of a scale, bands of a number. */
  readonly isOrdered: boolean;
}

/** What is counted of an item: one table, or one for each option where several may be chosen. */
export function countedItems(scales: readonly SurveyScale[], item: SurveyQuestion): CountedItem[] {
  const one = (answers: readonly string[], isOrdered: boolean): CountedItem[] => [
    { item, option: null, answers, isOrdered },
  ];
  switch (item.kind) {
    case 'multiple':
      return item.options.map(({ key }) => ({
        item,
        option: key,
        answers: [chosen, notChosen],
        isOrdered: false,
      }));
    case 'number':
      return one([...numberBands, noAnswer], true);
    case 'text':
      return one([written, noAnswer], false);
    default:
      return one([...choicesOf(scales, item).map(({ key }) => key), noAnswer], item.kind === 'scale');
  }
}

/** Where a person who meets the item stands. What is no answer to it, as after an edit of the survey, is none. */
export function answerUnder({ item, option, answers }: CountedItem, reply: SurveyReply | undefined): string {
  if (option !== null)
    return reply?.kind === 'multiple' && reply.options.includes(option) ? chosen : notChosen;
  const under = reply?.kind === item.kind ? plainAnswer(reply) : noAnswer;
  return answers.includes(under) ? under : noAnswer;
}

function plainAnswer(reply: SurveyReply): string {
  if (reply.kind === 'scale') return reply.point;
  if (reply.kind === 'single') return reply.option;
  if (reply.kind === 'number') return bandOf(reply.value);
  return reply.kind === 'text' && reply.text.trim() !== '' ? written : noAnswer;
}

/** Whether standing there is an answer; in tables of two, both sides are. */
export const isAnswer = ({ item }: CountedItem, answer: string): boolean =>
  answer !== noAnswer || item.kind === 'text';

/**
 * Answers put together until no column has one to four persons: neighbours on a scale, else the smallest ones.
 * @param totals persons under each answer
 * @returns places of the answers in each column; a column may still be small where it is the only one
 */
export function joinedAnswers(
  { answers, isOrdered }: CountedItem,
  totals: readonly number[],
): readonly (readonly number[])[] {
  let columns = answers.map((_, place) => [place]);
  const total = (column: readonly number[]) => column.reduce((sum, place) => sum + (totals[place] ?? 0), 0);
  for (;;) {
    const small = columns.filter((column) => isSmall(total(column))).sort((a, b) => total(a) - total(b))[0];
    if (small === undefined) return columns;
    const at = columns.indexOf(small);
    const isPlaced = isOrdered && !small.some((place) => answers[place] === noAnswer);
    const beside = [columns[at - 1], columns[at + 1]].filter(
      (column) => column !== undefined && !column.some((place) => answers[place] === noAnswer),
    );
    const others = columns.filter((column) => column !== small && total(column) > 0);
    const partner = (isPlaced && beside.length > 0 ? beside : others).sort(
      (a, b) => total(a ?? []) - total(b ?? []),
    )[0];
    if (partner === undefined) return columns;
    const joined = [...small, ...partner].sort((a, b) => a - b);
    columns = columns.filter((column) => column !== small && column !== partner);
    const place = columns.findIndex((column) => (column[0] ?? 0) > (joined[0] ?? 0));
    columns.splice(place === -1 ? columns.length : place, 0, joined);
  }
}
