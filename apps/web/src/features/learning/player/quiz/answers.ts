import type { Answer, PublicQuestion, QuizAttemptView } from '@vagar/contract';

export type Answers = QuizAttemptView['answers'];
export type AnswerTo<Kind extends PublicQuestion['kind']> = Extract<Answer, { kind: Kind }>;
export type QuestionOf<Kind extends PublicQuestion['kind']> = Extract<PublicQuestion, { kind: Kind }>;

/** Something is chosen, paired, placed or written; pairs count when every left side has one. */
export function isAnswered(question: PublicQuestion, answer: Answer | undefined): boolean {
  if (!answer) return false;
  switch (answer.kind) {
    case 'single':
      return answer.option !== null;
    case 'multiple':
      return answer.options.length > 0;
    case 'true-false':
      return answer.value !== null;
    case 'matching':
      return question.kind === 'matching' && question.lefts.every(({ id }) => Boolean(answer.pairs[id]));
    case 'ordering':
      return answer.items.length > 0;
    case 'short-text':
    case 'number':
    case 'essay':
      return answer.text.trim() !== '';
    case 'gaps':
      return (
        question.kind === 'gaps' && question.gaps.every(({ id }) => (answer.texts[id] ?? '').trim() !== '')
      );
  }
}

/** The numbers, from 1, of the questions that have no answer. */
export const unanswered = (questions: readonly PublicQuestion[], answers: Answers): number[] =>
  questions.flatMap((question, place) => (isAnswered(question, answers[question.key]) ? [] : [place + 1]));

/** The items with one of them a step up or down; at the ends nothing moves. */
export function moved<Item>(items: readonly Item[], from: number, step: -1 | 1): Item[] {
  const to = from + step;
  const item = items[from];
  const other = items[to];
  if (item === undefined || other === undefined) return [...items];
  const next = [...items];
  next[from] = other;
  next[to] = item;
  return next;
}

/** The items as the learner has placed them; as shown where nothing is placed yet. */
export function inPlacedOrder<Item extends { id: string }>(
  items: readonly Item[],
  placed: readonly string[],
): Item[] {
  const rank = new Map(placed.map((id, place) => [id, place]));
  return [...items].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity));
}
