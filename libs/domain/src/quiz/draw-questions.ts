import { shuffled } from './shuffle.ts';

/** So many questions out of those that name the pool. */
export interface Pool {
  readonly key: string;
  readonly draw: number;
}

/** How a quiz chooses among its questions for each attempt. */
export interface Drawing {
  /** So many of the questions that are in no pool; `null` for all of them. */
  readonly draw?: number | null | undefined;
  /** In an order of its own for each attempt; otherwise the author's. */
  readonly shuffle?: boolean | undefined;
  readonly pools?: readonly Pool[] | undefined;
}

interface Pooled {
  readonly pool?: string | undefined;
}

/**
 * The questions of one attempt: so many of the loose ones and so many of each pool. Which ones and in what order
 * depends on the seed alone, so that an attempt stays the same however often it is opened. A question of a pool that
 * the quiz does not have is loose; a pool that asks for more than it holds gives all.
 * @param seed of the attempt; the learner must not know it
 */
export function drawQuestions<Question extends Pooled>(
  questions: readonly Question[],
  { draw = null, shuffle = false, pools = [] }: Drawing,
  seed: string,
): Question[] {
  const mixed = shuffled(
    questions.map((_, place) => place),
    `${seed}/draw`,
  );
  const takenBy = quotas({ draw, pools });
  const places = mixed.filter((place) => takenBy(poolOf(questions[place], pools)));
  const inOrder = shuffle ? places : places.sort((a, b) => a - b);
  return inOrder.flatMap((place) => questions.slice(place, place + 1));
}

/** How many questions each attempt has. */
export const drawnCount = (questions: readonly Pooled[], { draw = null, pools = [] }: Drawing): number => {
  const takes = quotas({ draw, pools });
  return questions.filter((question) => takes(poolOf(question, pools))).length;
};

const poolOf = (question: Pooled | undefined, pools: readonly Pool[]): string | null =>
  pools.some(({ key }) => key === question?.pool) ? (question?.pool ?? null) : null;

/** Asked for one question after another, says whether its pool still wants one. */
function quotas({ draw, pools }: { draw: number | null; pools: readonly Pool[] }) {
  const left = new Map<string | null, number>([[null, draw ?? Infinity]]);
  for (const pool of pools) left.set(pool.key, pool.draw);
  return (pool: string | null): boolean => {
    const wanted = left.get(pool) ?? 0;
    left.set(pool, wanted - 1);
    return wanted > 0;
  };
}
