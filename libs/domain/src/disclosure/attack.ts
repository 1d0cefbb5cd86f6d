import { flowBetween } from './flow.ts';
import { smallestGroup } from './measure.ts';
import type { Network, Secret } from './network.ts';

/** Least and most that someone can conclude; `high` may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What someone who sees all that is not hidden, knows that numbers add up and that none is below zero can conclude
 * about a group. Exact: every whole number in the interval belongs to some table that looks the same.
 */
export function feasibleInterval(network: Network, hidden: ReadonlySet<number>, secret: Secret): Interval {
  const carried = secret.group.map((part) => network.parts[part]?.[secret.arc] ?? 0);
  const persons = carried.reduce((sum, each) => sum + each, 0);
  const down = secret.group.map((part, place) =>
    roomDown(network, hidden, secret.arc, part, carried[place] ?? 0),
  );
  const up = secret.group.map((part) => roomUp(network, hidden, secret.arc, part, Infinity));
  const sum = (rooms: readonly number[]) => rooms.reduce((total, each) => total + each, 0);
  return { low: persons - sum(down), high: persons + sum(up) };
}

/** Whether none and five are both possible for someone who sees all that is not hidden. */
export function isSafe(network: Network, hidden: ReadonlySet<number>, secret: Secret): boolean {
  if (!hidden.has(secret.arc)) return false;
  let high = 0;
  for (const part of secret.group) {
    const carried = network.parts[part]?.[secret.arc] ?? 0;
    if (roomDown(network, hidden, secret.arc, part, carried) < carried) return false;
    high += carried + roomUp(network, hidden, secret.arc, part, smallestGroup);
  }
  return high >= smallestGroup;
}

/** How much more one part of a place may be, up to a limit, when hidden places may change (or others, at a cost). */
export const waysUp = (
  network: Network,
  secretArc: number,
  part: number,
  limit: number,
  costOf: (arc: number) => number,
) => ways(network, secretArc, part, limit, costOf, 'up');

/** How much less one part of a place may be; the place itself cannot go below zero. */
export const waysDown = (
  network: Network,
  secretArc: number,
  part: number,
  limit: number,
  costOf: (arc: number) => number,
) => ways(network, secretArc, part, limit, costOf, 'down');

/** More on an arc must come back from its end to its start by other arcs; less on it must go its way by others. */
function ways(
  { arcs, parts }: Network,
  secretArc: number,
  part: number,
  limit: number,
  costOf: (arc: number) => number,
  direction: 'up' | 'down',
) {
  const { from, to } = arcs[secretArc] ?? { from: 0, to: 0 };
  const [source, sink] = direction === 'up' ? [to, from] : [from, to];
  return flowBetween(arcs, parts[part] ?? [], source, sink, limit, (arc) =>
    arc === secretArc ? Infinity : costOf(arc),
  );
}

const onlyHidden = (hidden: ReadonlySet<number>) => (arc: number) => (hidden.has(arc) ? 0 : Infinity);

const roomUp = (
  network: Network,
  hidden: ReadonlySet<number>,
  arc: number,
  part: number,
  limit: number,
): number => (hidden.has(arc) ? waysUp(network, arc, part, limit, onlyHidden(hidden)).amount : 0);

const roomDown = (
  network: Network,
  hidden: ReadonlySet<number>,
  arc: number,
  part: number,
  limit: number,
): number => (hidden.has(arc) ? waysDown(network, arc, part, limit, onlyHidden(hidden)).amount : 0);
