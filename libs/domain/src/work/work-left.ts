/** What is left before work may be handed in: told to the learner as they write, and asked again by the server. */

export interface MatrixCell {
  readonly from: string;
  readonly to: string;
  /** −3 … +3, or `null` before it is chosen. */
  readonly score: number | null;
  readonly reason: string;
}

/** Every ordered pair of two different goals, row by row. */
export const matrixPairs = (goals: readonly string[]): { from: string; to: string }[] =>
  goals.flatMap((from) => goals.filter((to) => to !== from).map((to) => ({ from, to })));

/**
 * Every pair wants a score, and as many scores as the activity says want a reason.
 * @param cells at most one for each pair; what is not asked for does not count
 */
export function matrixLeft(
  goals: readonly string[],
  minimumReasons: number,
  cells: readonly MatrixCell[],
): { readonly scores: number; readonly reasons: number } {
  const isAsked = ({ from, to }: MatrixCell) => from !== to && goals.includes(from) && goals.includes(to);
  const scored = cells.filter((cell) => cell.score !== null && isAsked(cell));
  const reasons = scored.filter(({ reason }) => reason.trim() !== '').length;
  return {
    scores: matrixPairs(goals).length - scored.length,
    reasons: Math.max(0, minimumReasons - reasons),
  };
}

export interface Assessment {
  readonly criterion: string;
  /** 0 … 3, or `null` before it is chosen. */
  readonly level: number | null;
  readonly reason: string;
}

/** The criteria that still want a level or a reason, in order. */
export const criteriaLeft = (criteria: readonly string[], assessments: readonly Assessment[]): string[] =>
  criteria.filter(
    (key) =>
      !assessments.some(
        ({ criterion, level, reason }) => criterion === key && level !== null && reason.trim() !== '',
      ),
  );
