import fc from 'fast-check';
import { attack } from '../disclosure/testing/attacker.oracle.ts';
import type { Place, Sum } from '../disclosure/testing/attacker.oracle.ts';
import { isSmall, smallestGroup } from '../disclosure/measure.ts';
import { countedItems, joinedAnswers } from './answer-columns.ts';
import { otherGroups, releaseSurvey } from './release-survey.ts';
import type { SurveyRelease, SurveyRespondent } from './release-survey.ts';
import type { SurveyQuestion, SurveyReply } from './survey.ts';

const seed = 20261128;
const words = { sv: 'x' };
const options = (...keys: string[]) => keys.map((key) => ({ key, text: words }));
const need: SurveyQuestion = { key: 'need', kind: 'single', required: true, options: options('a', 'b', 'c') };
const gap: SurveyQuestion = {
  key: 'gap',
  kind: 'single',
  required: false,
  options: options('x', 'y'),
  showWhen: { item: 'need', in: ['a', 'b'] },
};
const single = (option: string): SurveyReply => ({ kind: 'single', option });
const people = (group: string, count: number, answers: Record<string, SurveyReply>): SurveyRespondent[] =>
  Array.from({ length: count }, () => ({ group, answers }));
const release = (items: SurveyQuestion[], respondents: SurveyRespondent[]) =>
  releaseSurvey({ scales: [], items }, respondents);

describe('releaseSurvey', () => {
  it('shows how many answered what in each organisation', () => {
    const respondents = [
      ...people('town', 6, { need: single('a') }),
      ...people('town', 7, { need: single('b') }),
      ...people('region', 8, { need: single('b') }),
      ...people('region', 9, { need: single('c') }),
    ];

    const released = release([need], respondents);

    expect(released?.groups).toEqual([
      { key: 'region', persons: 17 },
      { key: 'town', persons: 13 },
    ]);
    expect(released?.tables[0]?.grid).toMatchObject({
      rows: ['region', 'town'],
      cells: [
        [0, 8, 9, 0],
        [6, 7, 0, 0],
      ],
    });
  });

  it('shows nothing of fewer than ten, nor where all answered the same', () => {
    expect(release([need], people('town', 9, { need: single('a') }))).toBeNull();
    expect(release([need], people('town', 40, { need: single('a') }))).toBeNull();
  });

  it('puts small organisations together, with a large one where they are too few', () => {
    const split = (group: string, each: number) => [
      ...people(group, each, { need: single('a') }),
      ...people(group, each, { need: single('b') }),
    ];

    const few = release([need], [...split('region', 10), ...split('town', 6), ...split('village', 4)]);
    const enough = release([need], [...split('region', 10), ...split('v1', 3), ...split('v2', 3)]);

    expect(few?.groups).toEqual([
      { key: 'region', persons: 20 },
      { key: otherGroups, persons: 20 },
    ]);
    expect(enough?.groups).toEqual([
      { key: 'region', persons: 20 },
      { key: otherGroups, persons: 12 },
    ]);
  });

  it('never shows that all in an organisation answered the same', () => {
    const agreed = people('town', 12, { need: single('a') });
    const others = [
      ...people('region', 10, { need: single('a') }),
      ...people('region', 10, { need: single('b') }),
    ];

    const row = release([need], [...agreed, ...others])?.tables[0]?.grid;

    const town = row?.cells[row.rows.indexOf('town')];
    expect(town?.[0] ?? 'suppressed').toBe('suppressed');
  });

  it('joins answers that few gave, on a scale with their neighbours', () => {
    const scales = [{ key: 's', points: options('1', '2', '3', '4') }];
    const [counted] = countedItems(scales, { key: 'i', kind: 'scale', scale: 's', required: true });
    if (!counted) throw new Error('no item');

    expect(joinedAnswers(counted, [3, 20, 9, 2, 0])).toEqual([[0, 1], [2, 3], [4]]);
    expect(joinedAnswers({ ...counted, isOrdered: false }, [3, 20, 9, 2, 0])).toEqual([
      [0, 3],
      [1],
      [2],
      [4],
    ]);
  });

  it('tells of a branch only in organisations where the number who met it is told already', () => {
    const open = (group: string) => [
      ...people(group, 10, { need: single('a'), gap: single('x') }),
      ...people(group, 10, { need: single('b'), gap: single('y') }),
      ...people(group, 10, { need: single('c') }),
    ];
    const hiding = [
      ...people('region', 20, { need: single('a'), gap: single('x') }),
      ...people('region', 3, { need: single('c') }),
    ];

    const tables = release([need, gap], [...open('town'), ...open('village'), ...hiding])?.tables;

    expect(tables?.map(({ item, grid }) => [item, grid.rows])).toEqual([
      ['need', ['town', 'village', 'region']],
      ['gap', ['village']],
    ]);
  });

  it('counts what was written and shows none of it', () => {
    const text: SurveyQuestion = { key: 'free', kind: 'text', required: false };
    const respondents = [
      ...people('town', 8, { free: { kind: 'text', text: 'Min chef heter Kim' } }),
      ...people('town', 8, {}),
    ];

    const released = release([text], respondents);

    expect(released?.tables[0]?.grid.cells).toEqual([[8, 8]]);
    expect(JSON.stringify(released)).not.toContain('Kim');
  });

  const answers = fc.record({
    group: fc.constantFrom('r', 'r', 'r', 'r', 't', 't', 't', 'v'),
    need: fc.constantFrom('a', 'a', 'b', 'b', 'c', 'c'),
    gap: fc.constantFrom('x', 'x', 'y', null),
  });
  const survey = fc.array(answers, { minLength: 5, maxLength: 240, size: 'max' }).map((all) =>
    all.map((it): SurveyRespondent => ({
      group: it.group,
      answers: {
        need: single(it.need),
        ...(it.gap && it.need !== 'c' ? { gap: single(it.gap) } : {}),
      },
    })),
  );

  it('is never worked out by someone with a linear programme over all tables and their branches', () => {
    const told: Record<string, number> = {};

    fc.assert(
      fc.property(survey, (respondents) => {
        const released = release([need, gap], respondents);

        for (const { item } of released?.tables ?? []) told[item] = (told[item] ?? 0) + 1;
        if (released) expect(pinned(respondents, released)).toEqual([]);
      }),
      { seed, numRuns: 150 },
    );

    // Not for lack of anything to see.
    expect(told['need']).toBeGreaterThan(50);
    expect(told['gap']).toBeGreaterThan(5);
  });

  it('catches a planted leak: the same attacker sees through small cells hidden alone', () => {
    const respondents = [
      ...people('r', 20, { need: single('a') }),
      ...people('r', 3, { need: single('c') }),
      ...people('t', 9, { need: single('a') }),
      ...people('t', 9, { need: single('c') }),
    ];
    const careless: SurveyRelease = {
      groups: [
        { key: 'r', persons: 23 },
        { key: 't', persons: 18 },
      ],
      persons: 41,
      tables: [
        {
          item: 'need',
          option: null,
          columns: [['a'], ['b'], ['c'], ['']],
          grid: {
            kind: 'grid',
            rows: ['r', 't'],
            columns: ['0', '1', '2', '3'],
            cells: [
              [20, 0, 'suppressed', 0],
              [9, 0, 9, 0],
            ],
            rowTotals: [23, 18],
            columnTotals: [29, 0, 12, 0],
            total: 41,
            suppressedCells: 1,
          },
        },
      ],
    };

    expect(pinned(respondents, careless)).toEqual(['r need c: 3 to 3']);
  });

  it('catches a branch that is told where the number who met it is hidden', () => {
    const respondents = [
      ...people('r', 6, { need: single('a'), gap: single('x') }),
      ...people('r', 6, { need: single('b'), gap: single('y') }),
      ...people('r', 3, { need: single('c') }),
    ];
    const hidden = ['suppressed', 'suppressed', 'suppressed', 0] as const;
    const table = (item: string, columns: string[], cells: readonly (number | 'suppressed')[]) => ({
      item,
      option: null,
      columns: columns.map((answer) => [answer]),
      grid: {
        kind: 'grid' as const,
        rows: ['r'],
        columns: columns.map((_, place) => String(place)),
        cells: [cells],
        rowTotals: [item === 'need' ? 15 : 12],
        columnTotals: cells,
        total: item === 'need' ? 15 : 12,
        suppressedCells: 0,
      },
    });
    const careless: SurveyRelease = {
      groups: [{ key: 'r', persons: 15 }],
      persons: 15,
      tables: [table('need', ['a', 'b', 'c', ''], hidden), table('gap', ['x', 'y', ''], [6, 6, 0])],
    };

    expect(pinned(respondents, careless)).toEqual(['r need c: 3 to 3']);
  });
});

/**
 * The small groups, by organisation and answer, of which someone who has all the tables and knows how the branch goes
 * can conclude more than "none to five". They know how many answered in each group that is shown.
 */
function pinned(respondents: readonly SurveyRespondent[], released: SurveyRelease): string[] {
  const orgs = [...new Set(respondents.map(({ group }) => group))];
  const kinds: Record<string, string[]> = { need: ['a', 'b', 'c', ''], gap: ['x', 'y', ''] };
  const reply = (it: SurveyRespondent, item: string) => {
    const answer = it.answers[item];
    return answer?.kind === 'single' ? answer.option : '';
  };
  const meets = (it: SurveyRespondent, item: string) => item === 'need' || reply(it, 'need') !== 'c';
  const truth = (org: string, item: string, answer: string) =>
    respondents.filter((it) => it.group === org && meets(it, item) && reply(it, item) === answer).length;
  const name = (org: string, item: string, answer: string) => `${org} ${item} ${answer}`;
  const shown = released.groups.map(({ key }) => key);
  const membersOf = (group: string) =>
    group === otherGroups ? orgs.filter((org) => !shown.includes(org)) : [group];

  const places = new Map<string, Place>();
  const sums: Sum[] = [];
  for (const org of orgs) {
    for (const [item, all] of Object.entries(kinds))
      for (const answer of all) places.set(name(org, item, answer), 'suppressed');
    // Everyone answers need, or not, and whoever chose a or b meets gap.
    places.set(`${org} met`, 'suppressed');
    sums.push({ terms: ['a', 'b'].map((answer) => name(org, 'need', answer)), total: `${org} met` });
    sums.push({ terms: (kinds['gap'] ?? []).map((answer) => name(org, 'gap', answer)), total: `${org} met` });
  }
  released.groups.forEach(({ key, persons }) => {
    places.set(`${key} all`, persons);
    const terms = membersOf(key).flatMap((org) => (kinds['need'] ?? []).map((it) => name(org, 'need', it)));
    sums.push({ terms, total: `${key} all` });
  });
  for (const { item, columns, grid } of released.tables) {
    columns.forEach((column, c) => {
      grid.rows.forEach((group, r) => {
        const told = `${item} ${group} ${c}`;
        places.set(told, grid.cells[r]?.[c] ?? 'suppressed');
        const terms = membersOf(group).flatMap((org) => column.map((answer) => name(org, item, answer)));
        sums.push({ terms, total: told });
      });
      places.set(`${item} * ${c}`, grid.columnTotals[c] ?? 'suppressed');
      sums.push({ terms: grid.rows.map((group) => `${item} ${group} ${c}`), total: `${item} * ${c}` });
    });
  }
  const conclude = attack(places, sums);
  return orgs.flatMap((org) =>
    Object.entries(kinds).flatMap(([item, all]) =>
      all.flatMap((answer) => {
        if (!isSmall(truth(org, item, answer))) return [];
        const { low, high } = conclude([name(org, item, answer)]);
        const isOpen = low < 1e-6 && high > smallestGroup - 1e-6;
        return isOpen ? [] : [`${org} ${item} ${answer}: ${low} to ${high}`];
      }),
    ),
  );
}
