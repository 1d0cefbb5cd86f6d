// For specs: a linear programme by the textbook, sharing nothing with the rules it checks.

export interface Programme {
  readonly variables: number;
  /** Rows of coefficients that each equal a right-hand side. */
  readonly equations: readonly { readonly terms: ReadonlyMap<number, number>; readonly equals: number }[];
}

const tolerance = 1e-7;

/**
 * Least and most of a sum of variables, each at least 0, under equations: two-phase simplex with Bland's rule
 * (Bland, "New finite pivoting rules for the simplex method", Math. Oper. Res. 2, 1977).
 * @throws Error when nothing satisfies the equations
 */
export function rangesUnder(programme: Programme): (sum: readonly number[]) => { low: number; high: number } {
  const { rows, basis } = feasibleStart(programme);
  const best = (sum: readonly number[], sign: 1 | -1): number => {
    const objective = Array<number>(programme.variables + 1).fill(0);
    for (const variable of sum) objective[variable] = (objective[variable] ?? 0) + sign;
    return (
      sign *
      maximum(
        rows.map((row) => [...row]),
        [...basis],
        objective,
      )
    );
  };
  return (sum) => ({ low: best(sum, -1), high: best(sum, 1) });
}

function feasibleStart({ variables, equations }: Programme): { rows: number[][]; basis: number[] } {
  const width = variables + equations.length;
  const rows = equations.map(({ terms, equals }, index) => {
    const sign = equals < 0 ? -1 : 1;
    const row = Array<number>(width + 1).fill(0);
    for (const [variable, factor] of terms) row[variable] = sign * factor;
    row[variables + index] = 1;
    row[width] = sign * equals;
    return row;
  });
  const basis = equations.map((_, index) => variables + index);
  const objective = Array<number>(width + 1)
    .fill(0)
    .fill(-1, variables, width);
  if (maximum(rows, basis, objective) < -tolerance) throw new Error('no table fits what was published');
  rows.forEach((row, index) => {
    if ((basis[index] ?? 0) < variables) return;
    const entering = row.findIndex((value, column) => column < variables && Math.abs(value) > tolerance);
    if (entering >= 0) pivot(rows, basis, index, entering);
  });
  const kept = basis.flatMap((variable, index) => (variable < variables ? [index] : []));
  return {
    rows: kept.map((index) => [...(rows[index] ?? []).slice(0, variables), rows[index]?.[width] ?? 0]),
    basis: kept.map((index) => basis[index] ?? 0),
  };
}

/** Pivots in place to the largest value of the objective; Infinity when there is none. */
function maximum(rows: number[][], basis: number[], objective: readonly number[]): number {
  const right = objective.length - 1;
  const gains = [...objective]; // what one more of each variable brings; at the right, what has been reached, negated
  rows.forEach((row, index) => subtract(gains, row, objective[basis[index] ?? 0] ?? 0));
  for (;;) {
    const entering = gains.findIndex((gain, column) => column < right && gain > tolerance);
    if (entering < 0) return -(gains[right] ?? 0);
    const leaving = leavingRow(rows, basis, entering, right);
    if (leaving === null) return Infinity;
    pivot(rows, basis, leaving, entering);
    subtract(gains, rows[leaving] ?? [], gains[entering] ?? 0);
  }
}

function leavingRow(rows: readonly number[][], basis: readonly number[], entering: number, right: number) {
  let leaving: number | null = null;
  let least = Infinity;
  rows.forEach((row, index) => {
    const factor = row[entering] ?? 0;
    if (factor <= tolerance) return;
    const ratio = (row[right] ?? 0) / factor;
    const tie = Math.abs(ratio - least) <= tolerance;
    if (ratio < least - tolerance || (tie && (basis[index] ?? 0) < (basis[leaving ?? 0] ?? 0))) {
      [leaving, least] = [index, Math.min(ratio, least)];
    }
  });
  return leaving;
}

function pivot(rows: number[][], basis: number[], leaving: number, entering: number): void {
  const source = rows[leaving] ?? [];
  const factor = source[entering] ?? 1;
  source.forEach((value, column) => (source[column] = value / factor));
  rows.forEach((row, index) => {
    if (index !== leaving) subtract(row, source, row[entering] ?? 0);
  });
  basis[leaving] = entering;
}

function subtract(row: number[], source: readonly number[], times: number): void {
  if (times === 0) return;
  source.forEach((value, column) => (row[column] = (row[column] ?? 0) - times * value));
}
