import { shuffled } from './shuffle.ts';

/** How a quiz chooses among its questions for each attempt. */
export interface Drawing {
  /** So many of the questions; `null` for all of them. */
  readonly draw?: number | null | undefined;
  /** In an order of its own for each attempt; otherwise the author's. */
  readonly shuffle?: boolean | undefined;
}

/**
 * The questions of one attempt. Which ones and in what order depends on the seed alone, so that an attempt stays the
 * same however often it is opened.
 * @param seed of the attempt; the learner must not know it
 */
export function drawQuestions<Question>(
  questions: readonly Question[],
  { draw = null, shuffle = false }: Drawing,
  seed: string,
): Question[] {
  const places = shuffled(
    questions.map((_, place) => place),
    `${seed}/draw`,
  ).slice(0, draw ?? questions.length);
  const inOrder = shuffle ? places : [...places].sort((a, b) => a - b);
  return inOrder.flatMap((place) => questions.slice(place, place + 1));
}
