import type { ReleaseView } from '@vagar/contract';
import fc from 'fast-check';
import { csvOf } from './csv.ts';
import { barsOf, largestRow, scaleOf, sheetOf } from './release-rows.ts';

const release: ReleaseView = {
  id: '01a20c68-c115-71ba-9c92-4006903671ad',
  publishedAt: '2026-11-24T07:15:21+00:00',
  title: { sv: 'Deltagare efter organisation', en: 'Participants by organisation' },
  rows: [
    { key: 'r', label: { sv: 'Region Västernorrland' } },
    { key: 's', label: { sv: 'Sundsvalls kommun' } },
  ],
  columns: [
    { key: 'under-way', label: { sv: 'Pågår', en: 'Under way' } },
    { key: 'completed', label: { sv: 'Slutfört', en: 'Completed' } },
  ],
  cells: [
    [27, 22],
    ['suppressed', 'suppressed'],
  ],
  rowTotals: [49, 'suppressed'],
  columnTotals: [31, 'suppressed'],
  total: 'suppressed',
  suppressedCells: 2,
};
const words = { group: 'Organisation', total: 'Totalt', suppressed: 'Visas inte' };

describe('a release on the page', () => {
  it('shows what may not be shown as nothing, never as zero', () => {
    const bars = barsOf(release, ({ sv }) => sv);

    expect(bars.map(({ values }) => values)).toEqual([
      [27, 22],
      [null, null],
    ]);
  });

  it('has a scale that holds every number and names the row with most people', () => {
    expect(scaleOf(release)).toBe(30);
    expect(largestRow(release)).toEqual({ sv: 'Region Västernorrland' });
  });

  it('says nothing of the largest row when no sum is shown', () => {
    expect(largestRow({ ...release, rowTotals: ['suppressed', 'suppressed'] })).toBeNull();
  });

  it('is written to a file with its words for what is held back', () => {
    const sheet = sheetOf(release, ({ sv }) => sv, words);

    expect(sheet).toEqual([
      ['Organisation', 'Pågår', 'Slutfört', 'Totalt'],
      ['Region Västernorrland', 27, 22, 49],
      ['Sundsvalls kommun', 'Visas inte', 'Visas inte', 'Visas inte'],
      ['Totalt', 31, 'Visas inte', 'Visas inte'],
    ]);
  });
});

/** Reads what we write, as RFC 4180 says, with our separator. */
const parsed = (text: string): string[][] => {
  const cells = text.slice(1).matchAll(/("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, value = '', end] of cells) {
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('CSV', () => {
  it('opens with a byte order mark and separates with semicolons', () => {
    expect(csvOf([['Ånge kommun', 12]])).toBe('\ufeffÅnge kommun;12\r\n');
  });

  it('gives back every text that a spreadsheet would not take for a formula', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((it) => !/^[=+\-@\t\r]/.test(it));
    const sheet = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 });

    fc.assert(
      fc.property(sheet, (rows) => {
        expect(parsed(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+46', '-1', '@sum'])('keeps %s a text', (text) => {
    expect(parsed(csvOf([[text]]))).toEqual([[`'${text}`]]);
  });
});
