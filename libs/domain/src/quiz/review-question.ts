import type { LocalText } from '../text/local-text.ts';
import type { Answer } from './answer.ts';
import type { MultipleQuestion, Question, SingleQuestion } from './question.ts';
import type { QuestionKey } from './question-key.ts';
import { scoreQuestion } from './score-question.ts';
import type { QuestionScore } from './score-question.ts';

/** What a learner may read about an answer once it has been given. */
export interface QuestionReview extends QuestionScore {
  readonly question: string;
  readonly feedback: LocalText;
  /** Feedback on the options the learner chose, by public id. */
  readonly optionFeedback: readonly { readonly id: string; readonly feedback: LocalText }[];
}

/** A review with the right answer, for when no attempt is left to spoil. */
export interface QuestionSolution extends QuestionReview {
  readonly solution: Answer | null;
}

/**
 * Feedback on a given answer, without the right one: options that were not chosen say nothing.
 * @param key of this question, made with the seed of the public part; the one that counts now
 * @param right the question that is right about the answer, where it was corrected after it: the feedback is its
 */
export function reviewQuestion(
  question: Question,
  key: QuestionKey,
  answer: Answer | undefined,
  right: Question = question,
): QuestionReview {
  return {
    question: question.key,
    ...scoreQuestion(key, answer),
    feedback: right.feedback,
    optionFeedback: optionFeedback(question, answer, right),
  };
}

/** The review together with the right answer in public ids. */
export function solveQuestion(
  question: Question,
  key: QuestionKey,
  answer: Answer | undefined,
  right: Question = question,
): QuestionSolution {
  return { ...reviewQuestion(question, key, answer, right), solution: solutionOf(key) };
}

/** Options are shown in the author's order at the time, and told by their authored keys in what corrects them. */
function optionFeedback(
  question: Question,
  answer: Answer | undefined,
  right: Question,
): QuestionReview['optionFeedback'] {
  if (!hasOptions(question) || !hasOptions(right)) return [];
  const chosen = chosenOptions(answer);
  const feedbackOf = new Map(right.options.map((option) => [option.key, option.feedback]));
  return question.options.flatMap(({ key }, place) => {
    const id = `o${place + 1}`;
    const feedback = feedbackOf.get(key);
    return feedback && chosen.includes(id) ? [{ id, feedback }] : [];
  });
}

const hasOptions = (question: Question): question is SingleQuestion | MultipleQuestion =>
  question.kind === 'single' || question.kind === 'multiple';

function chosenOptions(answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'multiple') return answer.options;
  return answer?.kind === 'single' && answer.option !== null ? [answer.option] : [];
}

function solutionOf(key: QuestionKey): Answer | null {
  switch (key.kind) {
    case 'single':
      return { kind: 'single', option: key.option };
    case 'multiple':
      return { kind: 'multiple', options: key.options };
    case 'true-false':
      return { kind: 'true-false', value: key.value };
    case 'matching':
      return { kind: 'matching', pairs: Object.fromEntries(distinctPairs(key.pairs)) };
    case 'ordering':
      return { kind: 'ordering', items: key.items };
    case 'short-text':
      return key.accepted[0] === undefined ? null : { kind: 'short-text', text: key.accepted[0] };
    case 'number':
      return { kind: 'number', text: String(key.value).replace('.', ',') };
    case 'gaps':
      return {
        kind: 'gaps',
        texts: Object.fromEntries(key.gaps.map(({ id, accepted }) => [id, accepted[0] ?? ''])),
      };
    case 'essay':
      return null;
  }
}

/** Each right side once, also when several share their words. */
function distinctPairs(pairs: Extract<QuestionKey, { kind: 'matching' }>['pairs']): [string, string][] {
  const used = new Set<string>();
  return pairs.flatMap(({ left, rights }) => {
    const right = rights.find((id) => !used.has(id));
    if (right === undefined) return [];
    used.add(right);
    return [[left, right] as [string, string]];
  });
}
