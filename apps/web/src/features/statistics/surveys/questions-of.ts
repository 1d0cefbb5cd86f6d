import type { SurveyItem, SurveyReleaseView } from '@vagar/contract';
import { chosen, noAnswer } from '@vagar/domain';

export type ResultTable = SurveyReleaseView['tables'][number];
type Shown = number | 'suppressed';
/** A release, or the part of it that is an organisation's own: then there are no sums over all. */
export type Results = Pick<SurveyReleaseView, 'words' | 'groups' | 'tables'>;

/** One line of a question's chart: an answer, or an option of several. */
export interface AnswerLine {
  readonly id: string;
  /** The answers it stands for, joined where few gave each; of an option, the option alone. */
  readonly answers: readonly string[];
  /** By group key; `null` for the sum of all who are shown. */
  readonly personsIn: (group: string | null) => Shown;
  readonly metIn: (group: string | null) => Shown;
}
export interface Question {
  readonly item: SurveyItem;
  /** None: nothing of it may be shown. */
  readonly lines: readonly AnswerLine[];
  /** The groups that every table of it covers; where options differ, those of any. */
  readonly groups: readonly string[];
}

const sum = (numbers: readonly Shown[]): Shown =>
  numbers.reduce<Shown>(
    (total, each) => (total === 'suppressed' || each === 'suppressed' ? 'suppressed' : total + each),
    0,
  );

/** The questions in their order, each with its lines as released. Nothing is added up but what the release sums. */
export const questionsOf = ({ words, tables }: Results): Question[] =>
  words.items.map((item) => {
    const own = tables.filter((table) => table.item === item.key);
    const lines = own.flatMap((table) =>
      table.columns.flatMap((answers, column): AnswerLine[] => {
        if (table.option !== null && !answers.includes(chosen)) return [];
        // Where nobody left it out there is nothing to draw.
        if (answers.join() === noAnswer && isEmpty(table, column)) return [];
        return [
          {
            id: `${table.option ?? ''}/${answers.join('+')}`,
            answers: table.option === null ? answers : [table.option],
            personsIn: (group) => cellOf(table, column, group),
            metIn: (group) => metOf(table, group),
          },
        ];
      }),
    );
    return { item, lines, groups: [...new Set(own.flatMap(({ rows }) => rows))] };
  });

const isEmpty = ({ cells, columnTotals }: ResultTable, column: number) =>
  [...cells.map((row) => row[column]), columnTotals[column] ?? 0].every((persons) => persons === 0);

function cellOf({ rows, cells, columnTotals }: ResultTable, column: number, group: string | null): Shown {
  if (group === null) return columnTotals[column] ?? 'suppressed';
  return cells[rows.indexOf(group)]?.[column] ?? 'suppressed';
}

function metOf({ rows, rowTotals, columnTotals }: ResultTable, group: string | null): Shown {
  if (group === null) return columnTotals.length > 0 ? sum(columnTotals) : 'suppressed';
  return rowTotals[rows.indexOf(group)] ?? 'suppressed';
}

/** Whether a chart of these groups would have no bar at all. */
export const isAllHidden = ({ lines }: Question, drawn: readonly (string | null)[]): boolean =>
  lines.every((line) => drawn.every((group) => percentOf(line, group) === null));

/** Whether any group has a number that may be shown, be it of those who gave an answer or of those asked. */
export const hasNumbers = ({ lines, groups }: Question): boolean =>
  lines.some((line) =>
    groups.some((group) => line.personsIn(group) !== 'suppressed' || line.metIn(group) !== 'suppressed'),
  );

/** The part of those asked, in percent; null for what may not be shown. */
export function percentOf(line: AnswerLine, group: string | null): number | null {
  const [persons, met] = [line.personsIn(group), line.metIn(group)];
  return persons === 'suppressed' || met === 'suppressed' || met === 0 ? null : (persons / met) * 100;
}
