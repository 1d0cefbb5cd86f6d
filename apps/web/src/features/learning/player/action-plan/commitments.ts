import type { SaveActionPlan } from '@vagar/contract';

export type Commitment = SaveActionPlan['commitments'][number];

/** As many as the contract takes. */
export const MOST = 20;

/** A month is near enough to be remembered and far enough to be done. */
const DAYS_AHEAD = 30;

/** A new commitment with nothing in it, due in a month. `today` is the day in Stockholm. */
export function newCommitment(id: string, today: string): Commitment {
  const due = new Date(`${today}T12:00:00Z`);
  due.setUTCDate(due.getUTCDate() + DAYS_AHEAD);
  return { id, text: '', dueOn: due.toISOString().slice(0, 10) };
}

export const withChange = (
  commitments: readonly Commitment[],
  id: string,
  change: Partial<Omit<Commitment, 'id'>>,
): Commitment[] =>
  commitments.map((commitment) => (commitment.id === id ? { ...commitment, ...change } : commitment));

/** How many count: those with something written in them. */
export const writtenIn = (commitments: readonly Commitment[]): number =>
  commitments.filter(({ text }) => text.trim() !== '').length;
