import { isSafe, waysDown, waysUp } from './attack.ts';
import { smallestGroup } from './measure.ts';
import type { Network, Secret } from './network.ts';

/**
 * How much dearer a place with fewer than five persons is: it can make room in one direction only, so that hiding it
 * often means hiding more. Neither is best for every table, so both are tried.
 */
const thinFactors = [1, 2];

/**
 * The places to hide so that no secret can be worked out: the secrets' own, and others beside them where a sum would
 * give them away. Opens the cheapest ways by which each secret could be none or five, then shows again, largest
 * first, what turns out not to be needed; of a few such tries the best is taken. Nothing hidden could be shown by
 * itself. Fewest places, then fewest persons: within a few per cent of the optimum on small tables.
 *
 * Always succeeds: with every place hidden nothing can be worked out. With places that are known already, and so can
 * not be hidden, it may fail: ask `isSafe` of every secret.
 */
export function placesToHide(
  network: Network,
  secrets: readonly Secret[],
  known: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const costs = placeCosts(network).map((cost, arc) => (known.has(arc) ? Infinity : cost));
  const weight = (hidden: ReadonlySet<number>) =>
    [...hidden].reduce((sum, arc) => sum + (costs[arc] ?? 0), 0);
  return [secrets, [...secrets].reverse()]
    .flatMap((order) => thinFactors.map((factor) => opened(network, order, costs, factor)))
    .map((hidden) => thinned(network, secrets, hidden, costs))
    .reduce((best, hidden) => (weight(hidden) < weight(best) ? hidden : best));
}

function opened(
  network: Network,
  secrets: readonly Secret[],
  costs: readonly number[],
  thinFactor: number,
): Set<number> {
  const hidden = new Set(secrets.map((secret) => secret.arc));
  const personsIn = (part: number, arc: number) => network.parts[part]?.[arc] ?? 0;
  const free = (arc: number) => (hidden.has(arc) ? 0 : Infinity);
  const costIn = (part: number) => (arc: number) => {
    if (hidden.has(arc)) return 0;
    return (costs[arc] ?? Infinity) * (personsIn(part, arc) < smallestGroup ? thinFactor : 1);
  };
  for (const { arc, group } of secrets) {
    const [first] = group;
    if (first === undefined) continue;
    for (const part of group) {
      for (const way of waysDown(network, arc, part, personsIn(part, arc), costIn(part)).used)
        hidden.add(way);
    }
    const rooms = group.map((part) => waysUp(network, arc, part, smallestGroup, free).amount);
    const high = group.reduce((sum, part, place) => sum + personsIn(part, arc) + (rooms[place] ?? 0), 0);
    const wanted = (rooms[0] ?? 0) + Math.max(0, smallestGroup - high);
    for (const way of waysUp(network, arc, first, wanted, costIn(first)).used) hidden.add(way);
  }
  return hidden;
}

function thinned(
  network: Network,
  secrets: readonly Secret[],
  hidden: Set<number>,
  costs: readonly number[],
): Set<number> {
  const own = new Set(secrets.map((secret) => secret.arc));
  const others = [...hidden].filter((arc) => !own.has(arc));
  for (const arc of others.sort((one, other) => (costs[other] ?? 0) - (costs[one] ?? 0))) {
    hidden.delete(arc);
    if (!secrets.every((secret) => isSafe(network, hidden, secret))) hidden.add(arc);
  }
  return hidden;
}

/** Fewest places first, then least persons: one place outweighs all persons of the table together. */
function placeCosts({ arcs, parts }: Network): number[] {
  const persons = arcs.map((_, arc) => parts.reduce((sum, carried) => sum + (carried[arc] ?? 0), 0));
  const all = persons.reduce((sum, each) => sum + each, 1);
  return persons.map((each) => 1 + each / (all * arcs.length));
}
