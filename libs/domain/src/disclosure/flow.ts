/**
 * A table with its margins is a network: every row and every column is a node, every number an arc that carries it,
 * and at each node as much goes out as comes in, because the numbers add up. Tables with the same margins differ by
 * flows around circles. What an attacker can and cannot know is therefore a question of flow, exactly, in whole
 * persons (Gusfield, "A graph theoretic approach to statistical data security", SIAM J. Comput. 17, 1988).
 */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

export interface Flow {
  /** How much goes through, up to the limit; may be infinite. */
  readonly amount: number;
  /** Arcs the flow changes. */
  readonly used: ReadonlySet<number>;
  /** What each arc carries afterwards. */
  readonly carried: readonly number[];
}

/**
 * How much more can go from source to sink when arcs may be changed at a cost, none below zero: successive cheapest
 * ways (Ford–Fulkerson with Bellman–Ford). An arc is paid for once, however much is changed.
 * @param carried what each arc carries
 * @param costOf what it costs to change an arc, 0 or more; Infinity where it must stay
 * @param limit stop there
 */
export function flowBetween(
  arcs: readonly Arc[],
  carried: readonly number[],
  source: number,
  sink: number,
  limit: number,
  costOf: (arc: number) => number,
): Flow {
  const now = [...carried];
  const used = new Set<number>();
  let amount = 0;
  while (amount < limit) {
    const way = cheapestWay(arcs, now, source, sink, (arc) => (used.has(arc) ? 0 : costOf(arc)));
    if (way === null) break;
    const backward = way.filter((step) => !step.forward).map((step) => now[step.arc] ?? 0);
    const more = Math.min(limit - amount, ...backward);
    for (const { arc, forward } of way) {
      now[arc] = (now[arc] ?? 0) + (forward ? more : -more);
      used.add(arc);
    }
    amount += more;
  }
  return { amount, used, carried: now };
}

interface Step {
  readonly arc: number;
  /** Along the arc, raising what it carries; else against it, lowering it. */
  readonly forward: boolean;
}

function cheapestWay(
  arcs: readonly Arc[],
  carried: readonly number[],
  source: number,
  sink: number,
  costOf: (arc: number) => number,
): Step[] | null {
  const reached = new Map<
    number,
    { readonly cost: number; readonly before: number; readonly step: Step | null }
  >();
  reached.set(source, { cost: 0, before: source, step: null });
  const costs = arcs.map((_, arc) => costOf(arc));
  for (let changed = true; changed;) {
    changed = false;
    arcs.forEach(({ from, to }, arc) => {
      const cost = costs[arc] ?? Infinity;
      if (cost === Infinity) return;
      changed = reach(from, to, { arc, forward: true }, cost) || changed;
      if ((carried[arc] ?? 0) > 0) changed = reach(to, from, { arc, forward: false }, cost) || changed;
    });
  }
  return wayBack();

  function reach(from: number, to: number, step: Step, cost: number): boolean {
    const start = reached.get(from);
    if (start === undefined || start.cost + cost >= (reached.get(to)?.cost ?? Infinity)) return false;
    reached.set(to, { cost: start.cost + cost, before: from, step });
    return true;
  }

  function wayBack(): Step[] | null {
    const way: Step[] = [];
    for (let node = sink; node !== source;) {
      const found = reached.get(node);
      if (found === undefined || found.step === null) return null;
      way.push(found.step);
      node = found.before;
    }
    return way;
  }
}
