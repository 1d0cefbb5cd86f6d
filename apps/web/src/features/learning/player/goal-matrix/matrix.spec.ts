import { cellOf, emptyMatrix, firstOpenRow, leftIn, leftInRow, linesOf, signed, withCell } from './matrix.ts';
import type { MatrixContent } from './matrix.ts';

const goal = (key: string) => ({ key, text: { sv: key }, short: { sv: key } });
const content: MatrixContent = {
  kind: 'goal-matrix',
  prompt: { sv: 'Hur hänger målen ihop?' },
  support: [],
  goals: ['vindkraft', 'renskötsel', 'natur'].map(goal),
  minimumReasons: 1,
};
const filledRow = ['renskötsel', 'natur'].reduce(
  (matrix, to) => withCell(matrix, { from: 'vindkraft', to, score: -2, reason: '' }),
  emptyMatrix,
);

describe('a matrix while it is written', () => {
  it('keeps one cell for each pair, and none that says nothing', () => {
    const once = withCell(emptyMatrix, { from: 'vindkraft', to: 'natur', score: 1, reason: '' });
    const twice = withCell(once, { from: 'vindkraft', to: 'natur', score: 0, reason: 'Vet mer nu.' });

    const emptied = withCell(twice, { from: 'vindkraft', to: 'natur', score: null, reason: '' });

    expect(twice.cells).toHaveLength(1);
    expect(cellOf(twice, 'vindkraft', 'natur')).toMatchObject({ score: 0, reason: 'Vet mer nu.' });
    expect(emptied).toEqual(emptyMatrix);
  });

  it('counts what is left, in all and in a row, and begins where something is', () => {
    const { goals } = content;

    const left = leftIn(content, filledRow);

    expect(left).toEqual({ scores: 4, reasons: 1 });
    expect(goals.map(({ key }) => leftInRow(goals, filledRow, key))).toEqual([0, 2, 2]);
    expect(firstOpenRow(goals, filledRow)).toBe(1);
  });
});

describe('what helps', () => {
  it('is English only when every line is', () => {
    const both = linesOf([
      { sv: 'Först', en: 'First' },
      { sv: 'Sedan', en: 'Then' },
    ]);
    const half = linesOf([{ sv: 'Först', en: 'First' }, { sv: 'Sedan' }]);

    expect([both, half]).toEqual([{ sv: 'Först\nSedan', en: 'First\nThen' }, { sv: 'Först\nSedan' }]);
  });
});

describe('a signed number', () => {
  it.each([
    [2, '+2'],
    [0, '0'],
    [-1.5, '−1,5'],
  ])('%d is %s', (value, text) => {
    const written = signed(value, (number) => `${number}`.replace('.', ','));

    expect(written).toBe(text);
  });
});
