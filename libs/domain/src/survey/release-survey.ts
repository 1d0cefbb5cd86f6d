import { isSmall, smallestGroup } from '../disclosure/measure.ts';
import { releaseWithin } from '../disclosure/release-within.ts';
import type { ReleasedGrid } from '../disclosure/release.ts';
import { answerUnder, chosen, countedItems, isAnswer, joinedAnswers } from './answer-columns.ts';
import type { CountedItem } from './answer-columns.ts';
import { shownItems } from './survey.ts';
import type { SurveyQuestion, SurveyReply, SurveyScale } from './survey.ts';

/** One person's answers, and the organisation they belonged to when they gave them. */
export interface SurveyRespondent {
  readonly group: string;
  readonly answers: Readonly<Record<string, SurveyReply>>;
}
/** Organisations with fewer than ten who answered, together. */
export const otherGroups = 'others';
/** In a smaller group no two answers can have five persons each, and one alone would tell what all answered. */
const leastGroup = 2 * smallestGroup;

/** The answers to one item, or one of its options, by organisation. */
export interface SurveyTable {
  readonly item: string;
  readonly option: string | null;
  /** The answers that each column stands for: more than one where few gave them. */
  readonly columns: readonly (readonly string[])[];
  readonly grid: ReleasedGrid<number>;
}
export interface SurveyRelease {
  readonly groups: readonly { readonly key: string; readonly persons: number }[];
  readonly persons: number;
  readonly tables: readonly SurveyTable[];
}

/** A table with what an item that branches off from it must know. */
interface Made {
  readonly counted: CountedItem;
  readonly table: SurveyTable;
}
/** A respondent with the items they met: the branches they went. */
interface Counted extends SurveyRespondent {
  readonly met: ReadonlySet<string>;
}
type Survey = { readonly scales: readonly SurveyScale[]; readonly items: readonly SurveyQuestion[] };

/**
 * The gate for a survey: its answers by organisation, so that all tables together do not tell of one to four persons
 * what they answered, nor of anybody in a group where all answered the same.
 *
 * 1. Groups are of ten or more; smaller organisations are put together. How many answered in each may be known.
 * 2. Each item is a table of its own within these numbers: see {@link releaseWithin}. Answers few gave are joined.
 *    A group whose numbers cannot be protected is left out of that table, sums included.
 * 3. An item that only some meet covers the groups where it is already told how many met it, by the item it branches
 *    off from. So it tells nothing new about that item.
 *
 * Two releases must be about different persons: nothing here compares them.
 *
 * @returns null when fewer than ten have answered, or nothing can be shown of what they did
 */
export function releaseSurvey(
  survey: Survey,
  respondents: readonly SurveyRespondent[],
): SurveyRelease | null {
  const steps = surveyReleaseSteps(survey, respondents);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** {@link releaseSurvey}, one table at a time, for who has other things to do between them. */
export function* surveyReleaseSteps(
  survey: Survey,
  respondents: readonly SurveyRespondent[],
): Generator<void, SurveyRelease | null> {
  const grouped = inGroups(
    respondents.map((it) => ({
      ...it,
      met: new Set(shownItems(survey.items, it.answers).map(({ key }) => key)),
    })),
  );
  const made: Made[] = [];
  for (const item of survey.items) {
    for (const counted of countedItems(survey.scales, item)) {
      const groups = [...grouped.keys()].filter((group) => isAskedKnown(item, group, made));
      const table = tableOf(counted, groups, grouped);
      if (table) made.push({ counted, table });
      yield;
    }
  }
  if (made.length === 0) return null;
  return {
    groups: [...grouped].map(([key, { length: persons }]) => ({ key, persons })),
    persons: respondents.length,
    tables: made.map(({ table }) => table),
  };
}

/** Groups of at least ten, largest first and what is put together last; none where that cannot be. */
function inGroups(respondents: readonly Counted[]): Map<string, Counted[]> {
  if (respondents.length < leastGroup) return new Map();
  const groups = [...Map.groupBy(respondents, ({ group }) => group)].sort(
    ([one, { length: a }], [other, { length: b }]) => b - a || (one < other ? -1 : 1),
  );
  const own = groups.filter(([key, people]) => people.length >= leastGroup && key !== otherGroups);
  const rest = groups.filter((group) => !own.includes(group)).flatMap(([, people]) => people);
  while (rest.length > 0 && rest.length < leastGroup) rest.push(...(own.pop()?.[1] ?? []));
  return new Map(rest.length > 0 ? [...own, [otherGroups, rest]] : own);
}

/** Whether it is told already how many in the group meet the item: all of them, or those who gave certain answers. */
function isAskedKnown({ showWhen }: SurveyQuestion, group: string, made: readonly Made[]): boolean {
  if (!showWhen) return true;
  const wanted = new Set(showWhen.in);
  const source = made.find(({ counted: { item, option } }) => {
    if (item.key !== showWhen.item) return false;
    // Of several options only one can be told from its table; how many chose any of some, none tells.
    return option === null || (wanted.size === 1 && wanted.has(option));
  });
  if (!source) return false;
  const { columns, grid } = source.table;
  const row = grid.cells[grid.rows.indexOf(group)];
  if (!row) return false;
  const opens = (answer: string) => (source.counted.option === null ? wanted.has(answer) : answer === chosen);
  return columns.every((answers, place) => {
    const opening = answers.filter(opens).length;
    return opening === 0 || (opening === answers.length && row[place] !== 'suppressed');
  });
}

function tableOf(
  counted: CountedItem,
  candidates: readonly string[],
  grouped: ReadonlyMap<string, readonly Counted[]>,
): SurveyTable | null {
  const counts = new Map(
    candidates.map((group) => [group, countsOf(counted, grouped.get(group) ?? [])] as const),
  );
  // The smallest is left out first: it is the hardest to hide, and the fewest persons are missed.
  const left = [...counts.keys()].sort((one, other) => total(counts.get(other)) - total(counts.get(one)));
  for (; left.length > 0; left.pop()) {
    const rows = candidates.filter((group) => left.includes(group) && total(counts.get(group)) > 0);
    const table = tableWithin(
      counted,
      rows,
      rows.map((group) => counts.get(group) ?? []),
    );
    if (table) return table;
  }
  return null;
}

function tableWithin(
  counted: CountedItem,
  rows: readonly string[],
  cells: readonly (readonly number[])[],
): SurveyTable | null {
  const places = joinedAnswers(
    counted,
    counted.answers.map((_, answer) => total(cells.map((row) => row[answer] ?? 0))),
  );
  const columns = places.map((column) => column.map((place) => counted.answers[place] ?? ''));
  const joined = cells.map((row) => places.map((column) => total(column.map((place) => row[place] ?? 0))));
  const totals = places.map((_, column) => total(joined.map((row) => row[column] ?? 0)));
  const answers = columns.map((column) => column.some((answer) => isAnswer(counted, answer)));
  const given = totals.filter((persons, column) => persons > 0 && answers[column] === true);
  if (totals.some(isSmall) || given.length < 2) return null;
  const keys = columns.map((_, place) => String(place));
  const grid = releaseWithin({ kind: 'grid', rows, columns: keys, cells: joined }, answers);
  return grid && { item: counted.item.key, option: counted.option, columns, grid };
}

/** Of those who meet the item: how many stand under each answer. */
function countsOf(counted: CountedItem, respondents: readonly Counted[]): number[] {
  const { key } = counted.item;
  const under = respondents
    .filter(({ met }) => met.has(key))
    .map(({ answers }) => answerUnder(counted, Object.hasOwn(answers, key) ? answers[key] : undefined));
  return counted.answers.map((answer) => under.filter((it) => it === answer).length);
}

const total = (numbers: readonly number[] | undefined): number =>
  (numbers ?? []).reduce((sum, each) => sum + each, 0);
