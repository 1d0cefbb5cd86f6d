import { feasibleInterval } from './attack.ts';
import type { Interval } from './attack.ts';
import type { Arc } from './flow.ts';
import { flowBetween } from './flow.ts';
import type { Measure } from './measure.ts';
import { isSmall, smallestGroup } from './measure.ts';
import { gridArcs, listArcs } from './network.ts';
import type { Release, Released, ReleasedGrid, ReleasedList } from './release.ts';

/**
 * Whether a release may be published beside an earlier one of the same table, or one whose persons are among the
 * other's: false where comparing the two would isolate one to four persons. That is so where
 * - a number shown in both differs by one to four
 * - what is hidden in a row, a column or the margins, taken together, differs by one to four, since the numbers shown
 *   around it tell its sum
 * - a hidden number can be narrowed down to a difference of one to four, also by someone who takes it that persons
 *   only came and none left, where the numbers allow that
 *
 * A key that one of them lacks counts as nobody there. Ask for every earlier release that someone may still have: two
 * steps that are each large enough can add up to one that is not.
 *
 * @throws RangeError when one is a list and the other a grid
 */
export function mayFollow<Value, Shown extends Value>(
  earlier: Release<Shown>,
  later: Release<Shown>,
  measure: Measure<Value, Shown>,
): boolean {
  const { arcs, differences } = compared(earlier, later, measure);
  const known = partsOf(measure).map((part) => differences.map((change) => change?.[part] ?? null));
  const hidden = new Set(differences.flatMap((change, arc) => (change === null ? [arc] : [])));
  const guesses = known.map((changes) => guessOf(arcs, changes));
  const network = { arcs, parts: guesses.map((guess) => guess.above) };

  return measure.groups.every((group) => {
    const sum = (numbers: (part: number) => number) =>
      group.reduce((total, part) => total + numbers(part), 0);
    const told = differences.map((change) => sum((part) => change?.[part] ?? 0));
    const sums = nodesOf(arcs).map((node) => sum((part) => hiddenAt(node, arcs, known[part] ?? [])));
    if ([...told, ...sums].some((change) => isSmall(Math.abs(change)))) return false;
    const floor = sum((part) => guesses[part]?.floor ?? 0);
    return ![...hidden].some((arc) => isNarrowed(feasibleInterval(network, hidden, { arc, group }), floor));
  });
}

function isNarrowed({ low, high }: Interval, floor: number): boolean {
  const [least, most] = [low + floor, high + floor];
  return (least >= 1 && most < smallestGroup) || (most <= -1 && least > -smallestGroup);
}

const partsOf = (measure: { readonly groups: readonly (readonly number[])[] }): number[] => [
  ...Array(Math.max(...measure.groups.flat()) + 1).keys(),
];

/** How much each place changed, part by part; null where it is hidden in either. */
interface Comparison {
  readonly arcs: readonly Arc[];
  readonly differences: readonly (readonly number[] | null)[];
}

function compared<Value, Shown extends Value>(
  earlier: Release<Shown>,
  later: Release<Shown>,
  measure: Measure<Value, Shown>,
): Comparison {
  const change = (before: Released<Shown> | undefined, after: Released<Shown> | undefined) => {
    if (before === 'suppressed' || after === 'suppressed') return null;
    const [from, to] = [before, after].map((shown) => (shown === undefined ? [] : measure.partsOf(shown)));
    const length = Math.max(from?.length ?? 0, to?.length ?? 0);
    return Array.from({ length }, (_, part) => (to?.[part] ?? 0) - (from?.[part] ?? 0));
  };
  if (earlier.kind === 'list' && later.kind === 'list') return comparedLists(earlier, later, change);
  if (earlier.kind === 'grid' && later.kind === 'grid') return comparedGrids(earlier, later, change);
  throw new RangeError('a list and a grid cannot be compared');
}

type Change<Shown> = (
  before: Released<Shown> | undefined,
  after: Released<Shown> | undefined,
) => readonly number[] | null;

function comparedLists<Shown>(
  before: ReleasedList<Shown>,
  after: ReleasedList<Shown>,
  change: Change<Shown>,
): Comparison {
  const keys = union(before.keys, after.keys);
  const cell = (release: ReleasedList<Shown>, key: string) => release.cells[release.keys.indexOf(key)];
  return {
    arcs: listArcs(keys.length),
    differences: [
      ...keys.map((key) => change(cell(before, key), cell(after, key))),
      change(before.total, after.total),
    ],
  };
}

function comparedGrids<Shown>(
  before: ReleasedGrid<Shown>,
  after: ReleasedGrid<Shown>,
  change: Change<Shown>,
): Comparison {
  const rows = union(before.rows, after.rows);
  const columns = union(before.columns, after.columns);
  const row = (release: ReleasedGrid<Shown>, key: string) => release.rows.indexOf(key);
  const column = (release: ReleasedGrid<Shown>, key: string) => release.columns.indexOf(key);
  const both = (read: (release: ReleasedGrid<Shown>) => Released<Shown> | undefined) =>
    change(read(before), read(after));
  return {
    arcs: gridArcs(rows.length, columns.length),
    differences: [
      ...rows.flatMap((r) =>
        columns.map((c) => both((release) => release.cells[row(release, r)]?.[column(release, c)])),
      ),
      ...rows.map((r) => both((release) => release.rowTotals[row(release, r)])),
      ...columns.map((c) => both((release) => release.columnTotals[column(release, c)])),
      both((release) => release.total),
    ],
  };
}

const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

const nodesOf = (arcs: readonly Arc[]): number[] => [
  ...Array(Math.max(...arcs.flatMap(({ from, to }) => [from, to])) + 1).keys(),
];

/** What is hidden at a node must come to this, for as much to go out as comes in; 0 where nothing is hidden. */
const hiddenAt = (node: number, arcs: readonly Arc[], changes: readonly (number | null)[]): number =>
  arcs.reduce((sum, { from, to }, arc) => {
    const change = changes[arc] ?? 0;
    return sum + (to === node ? change : 0) - (from === node ? change : 0);
  }, 0);

/** Changes of the hidden places that fit the known ones: each is so much above the floor. */
interface Guess {
  readonly above: readonly number[];
  readonly floor: number;
}

/** Far below any number of persons that could have left: as good as no floor. */
const bottomless = -(2 ** 40);

/** Takes it that nobody left, if that can be; else only what adds up is known. */
function guessOf(arcs: readonly Arc[], changes: readonly (number | null)[]): Guess {
  const onlyGrown = changes.every((change) => change === null || change >= 0);
  const above = onlyGrown ? fitting(arcs, changes, 0) : null;
  if (above !== null) return { above, floor: 0 };
  return { above: fitting(arcs, changes, bottomless) ?? [], floor: bottomless };
}

/**
 * Some change of the hidden places, told above the floor, that fits the known ones; null where there is none. What
 * comes in at a node beyond what goes out is brought by an arc from a source, what is missing leaves to a sink.
 */
function fitting(
  arcs: readonly Arc[],
  changes: readonly (number | null)[],
  floor: number,
): readonly number[] | null {
  const nodes = nodesOf(arcs);
  const [source, sink] = [nodes.length, nodes.length + 1];
  const raised = changes.map((change) => change ?? floor);
  const excess = nodes.map((node) => ({ node, sum: hiddenAt(node, arcs, raised) }));
  // Going against an arc can at most empty it, so these carry what each node has too much or too little of.
  const ends = excess.map(({ node, sum }) =>
    sum > 0 ? { from: node, to: source } : { from: sink, to: node },
  );
  const flow = flowBetween(
    [...arcs, ...ends],
    [...arcs.map(() => 0), ...excess.map(({ sum }) => Math.abs(sum))],
    source,
    sink,
    Infinity,
    (arc) => (arc >= arcs.length || changes[arc] === null ? 0 : Infinity),
  );
  const wanted = excess.reduce((total, { sum }) => total + Math.max(0, sum), 0);
  return flow.amount < wanted ? null : flow.carried.slice(0, arcs.length);
}
