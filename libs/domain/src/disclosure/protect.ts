import { isSafe, waysDown, waysUp } from './attack.ts';
import { smallestGroup } from './measure.ts';
import type { Network, Secret } from './network.ts';

/**
 * The places to hide so that no secret can be worked out: the secrets' own, and others beside them where a sum would
 * give them away. First opens the cheapest ways by which each secret could be none or five; then shows again, largest
 * first, whatever turns out not to be needed. So nothing hidden could be shown by itself, though a smaller set may exist.
 *
 * Always succeeds: with every place hidden nothing can be worked out.
 */
export function placesToHide(network: Network, secrets: readonly Secret[]): ReadonlySet<number> {
  const orders = [secrets, [...secrets].reverse()];
  const patterns = orders.map((order) => thinned(network, secrets, opened(network, order)));
  return patterns.reduce((best, pattern) =>
    weight(network, pattern) < weight(network, best) ? pattern : best,
  );
}

function opened(network: Network, secrets: readonly Secret[]): Set<number> {
  const hidden = new Set(secrets.map((secret) => secret.arc));
  const costOf = (arc: number) => (hidden.has(arc) ? 0 : placeCost(network, arc));
  for (const { arc, group } of secrets) {
    let high = 0;
    for (const part of group) {
      const carried = network.parts[part]?.[arc] ?? 0;
      for (const way of waysDown(network, arc, part, carried, costOf).used) hidden.add(way);
      high +=
        carried + waysUp(network, arc, part, smallestGroup, (way) => (hidden.has(way) ? 0 : Infinity)).amount;
    }
    const [first] = group;
    if (high >= smallestGroup || first === undefined) continue;
    for (const way of waysUp(network, arc, first, smallestGroup, costOf).used) hidden.add(way);
  }
  return hidden;
}

function thinned(network: Network, secrets: readonly Secret[], hidden: Set<number>): Set<number> {
  const own = new Set(secrets.map((secret) => secret.arc));
  const others = [...hidden].filter((arc) => !own.has(arc));
  for (const arc of others.sort((one, other) => persons(network, other) - persons(network, one))) {
    hidden.delete(arc);
    if (!secrets.every((secret) => isSafe(network, hidden, secret))) hidden.add(arc);
  }
  return hidden;
}

const persons = (network: Network, arc: number): number =>
  network.parts.reduce((sum, carried) => sum + (carried[arc] ?? 0), 0);

/** Fewest places first, then least persons: whole places outweigh all persons of the table together. */
function placeCost(network: Network, arc: number): number {
  const all = network.arcs.reduce((sum, _, each) => sum + persons(network, each), 0);
  return 1 + persons(network, arc) / (all + 1);
}

const weight = (network: Network, hidden: ReadonlySet<number>): number =>
  [...hidden].reduce((sum, arc) => sum + placeCost(network, arc), 0);
