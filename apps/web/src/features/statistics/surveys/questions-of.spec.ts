import { hasNumbers, isAllHidden, percentOf, questionsOf } from './questions-of.ts';
import type { Results } from './questions-of.ts';

const text = { sv: 'x' };
const option = (key: string) => ({ key, text });
const results: Results = {
  words: {
    scope: 'person',
    scales: [],
    items: [
      { key: 'need', kind: 'single', text, required: true, options: [option('a'), option('b')] },
      { key: 'which', kind: 'multiple', text, required: false, options: [option('c'), option('d')] },
      { key: 'free', kind: 'text', text, required: false },
    ],
  },
  groups: [
    { key: 'r', label: text, persons: 20 },
    { key: 't', label: text, persons: 10 },
  ],
  tables: [
    {
      item: 'need',
      option: null,
      columns: [['a'], ['b'], ['']],
      rows: ['r', 't'],
      cells: [
        [15, 5, 0],
        ['suppressed', 'suppressed', 0],
      ],
      rowTotals: [20, 10],
      columnTotals: [21, 9, 0],
    },
    {
      item: 'which',
      option: 'c',
      columns: [['chosen'], ['not-chosen']],
      rows: ['r'],
      cells: [[8, 12]],
      rowTotals: [20],
      columnTotals: [8, 12],
    },
  ],
};

describe('the questions of a survey on the page', () => {
  it('are its answers as released, and nothing for what is held back', () => {
    const [need] = questionsOf(results);

    const percents = need?.lines.map((line) => [null, 'r', 't'].map((group) => percentOf(line, group)));

    expect(percents).toEqual([
      [70, 75, null],
      [30, 25, null],
    ]);
  });

  it('have a line for each option of several, and none where nothing may be shown', () => {
    const [, which, free] = questionsOf(results);

    expect(which?.lines.map(({ answers, personsIn }) => [answers, personsIn('r'), personsIn('t')])).toEqual([
      [['c'], 8, 'suppressed'],
    ]);
    expect(which?.groups).toEqual(['r']);
    expect(free?.lines).toEqual([]);
  });

  it('have nothing to draw where no group that is asked for may be shown', () => {
    const [need, , free] = questionsOf(results);

    const hidden = [
      need && isAllHidden(need, ['t']),
      need && isAllHidden(need, [null, 't']),
      free && isAllHidden(free, [null]),
    ];

    expect(hidden).toEqual([true, false, true]);
  });

  it('have numbers for a table where any group has one that may be shown', () => {
    const [need, , free] = questionsOf(results);

    const told = [need, free].map((question) => question && hasNumbers(question));

    expect(told).toEqual([true, false]);
  });

  it('have no sums where only an organisation’s own rows are there', () => {
    const own = { ...results, tables: results.tables.map((table) => ({ ...table, columnTotals: [] })) };

    const [need] = questionsOf(own);

    expect(need?.lines.map((line) => [line.metIn(null), percentOf(line, 'r')])).toEqual([
      ['suppressed', 75],
      ['suppressed', 25],
    ]);
  });
});
