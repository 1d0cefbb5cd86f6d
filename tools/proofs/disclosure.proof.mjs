import { chanceFrom, counts, mayFollow, releaseGrid } from '../../libs/domain/src/index.ts';
import { attack, gridPlaces, gridSums } from '../../libs/domain/src/disclosure/testing/attacker.oracle.ts';

import { seenThroughSurveys } from './disclosure/survey-attack.mjs';

export const name = 'disclosure';
export const about = 'An attacker with all that is released never pins a group of one to four persons.';

/** @typedef {import('../../libs/domain/src/index.ts').ReleasedGrid<number>} Release */

const sizes = {
  sample: { tables: 40, largest: 6, days: 5, sequences: 4, surveys: 6 },
  full: { tables: 1000, largest: 12, days: 10, sequences: 100, surveys: 200 },
};

/** @param {number} n */
const isSmall = (n) => n >= 1 && n <= 4;

/**
 * Empty, small and large groups in the mix that is hardest to protect.
 * @param {() => number} chance @param {number} largest @returns {number[][]}
 */
const randomTable = (chance, largest) => {
  const rows = 2 + Math.floor(chance() * (largest - 1));
  const columns = 2 + Math.floor(chance() * (largest - 1));
  const cell = () => {
    const kind = chance();
    if (kind < 0.25) return 0;
    return kind < 0.5 ? 1 + Math.floor(chance() * 4) : 5 + Math.floor(chance() * 40);
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
};

/** @param {number[][]} cells */
const tableOf = (cells) => ({
  kind: /** @type {const} */ ('grid'),
  rows: cells.map((_, place) => `r${place}`),
  columns: (cells[0] ?? []).map((_, place) => `c${place}`),
  cells,
});

/**
 * The small cells of which the attacker knows more than "none to five".
 * @param {number[][]} cells @param {Release} release
 */
const pinned = (cells, release) => {
  const conclude = attack(
    gridPlaces(release, (shown) => Number(shown)),
    gridSums(cells.length, cells[0]?.length ?? 0),
  );
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!isSmall(cell)) return [];
      const { low, high } = conclude([`${r},${c}`]);
      return low <= 0.001 && high >= 4.999 ? [] : [`${r},${c}: ${low} to ${high}`];
    }),
  );
};

/** Hides the small cells alone, as a careless gate would: the attacker must see through it. @param {number[][]} cells */
const careless = (cells) => {
  const sum = (/** @type {number[]} */ row) => row.reduce((all, each) => all + each, 0);
  const columnTotals = (cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] ?? 0)));
  return {
    ...tableOf(cells),
    cells: cells.map((row) => row.map((cell) => (isSmall(cell) ? 'suppressed' : cell))),
    rowTotals: cells.map(sum),
    columnTotals,
    total: sum(columnTotals),
    suppressedCells: 0,
  };
};

/** @type {import('../harness/proofs.mjs').Proof['prove']} */
export const prove = async (size) => {
  const { tables, largest, days, sequences, surveys } = sizes[size];
  const chance = chanceFrom('disclosure proof 1');
  const leaks = [];
  let hidden = 0;
  let seenThrough = 0;
  let withSmall = 0;
  for (let place = 0; place < tables; place += 1) {
    const cells = randomTable(chance, largest);
    const release = releaseGrid(tableOf(cells), counts);
    hidden += release.suppressedCells;
    leaks.push(...pinned(cells, release).map((leak) => `table ${place}, ${leak}`));
    if (cells.flat().filter(isSmall).length !== 1) continue;
    withSmall += 1;
    if (pinned(cells, /** @type {Release} */ (careless(cells))).length > 0) seenThrough += 1;
  }
  const planted = [
    [3, 20, 9],
    [8, 7, 30],
    [11, 6, 14],
  ];
  const plantedLeaks = pinned(planted, /** @type {Release} */ (careless(planted)));

  const isolated = [];
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    let cells = randomTable(chance, Math.min(largest, 6));
    const kept = [releaseGrid(tableOf(cells), counts)];
    for (let day = 1; day < days; day += 1) {
      cells = cells.map((row) => row.map((cell) => cell + (chance() < 0.3 ? Math.floor(chance() * 7) : 0)));
      const next = releaseGrid(tableOf(cells), counts);
      if (kept.every((earlier) => mayFollow(earlier, next, counts))) kept.push(next);
    }
    isolated.push(...differences(kept).map((step) => `sequence ${sequence}: ${step}`));
  }
  const surveyed = seenThroughSurveys(chanceFrom('disclosure proof 2'), surveys);
  return {
    claims: [
      {
        what: `no small group is pinned in ${tables} tables`,
        ok: leaks.length === 0,
        detail: leaks.slice(0, 5).join('\n'),
      },
      { what: 'a careless gate is seen through (positive control)', ok: plantedLeaks.length > 0, detail: '' },
      {
        what: `no difference of one to four between any two kept releases, ${sequences} sequences of ${days} days`,
        ok: isolated.length === 0,
        detail: isolated.slice(0, 5).join('\n'),
      },
      {
        what: `no small group is pinned by all tables of ${surveys} surveys and their branches together`,
        ok: surveyed.pinned.length === 0,
        detail: surveyed.pinned.slice(0, 5).join('\n'),
      },
      {
        what: 'a survey whose branch is told without its source is seen through (positive control)',
        ok: surveyed.planted.length > 0,
        detail: '',
      },
    ],
    figures: {
      surveys,
      surveyTables: surveyed.tables,
      branchTables: surveyed.branches,
      tables,
      hiddenPlaces: hidden,
      carelessTables: withSmall,
      seenThrough,
    },
  };
};

/**
 * Places that both of two releases show and that differ by one to four persons.
 * @param {Release[]} kept
 */
const differences = (kept) =>
  kept.flatMap((earlier, first) =>
    kept.slice(first + 1).flatMap((later) => {
      const before = gridPlaces(earlier, (shown) => Number(shown));
      return [...gridPlaces(later, (shown) => Number(shown))].flatMap(([place, now]) => {
        const then = before.get(place);
        if (typeof now !== 'number' || typeof then !== 'number') return [];
        return isSmall(Math.abs(now - then)) ? [`${place} from ${then} to ${now}`] : [];
      });
    }),
  );
