import type { Drawing } from './draw-questions.ts';
import { gapsIn } from './question.ts';
import type { AuthoredPair, Question } from './question.ts';
import { haveChangedPlaces } from './wording.ts';

/** The questions of a quiz, and how it chooses among them. */
export interface AskedQuiz extends Drawing {
  readonly questions: readonly Question[];
}

/**
 * Whether an attempt at the one can go on in the other: the same questions in the same order with the same parts, drawn
 * in the same way, and the same answers right. Words may have been mended; parts whose words have changed places are
 * other parts, since every answer is kept by its place.
 */
export const isSameQuiz = (before: AskedQuiz, after: AskedQuiz): boolean =>
  JSON.stringify(whatCounts(before)) === JSON.stringify(whatCounts(after)) &&
  !before.questions.some((question, place) => {
    const now = after.questions[place];
    return now !== undefined && partsChangedPlaces(question, now);
  });

const whatCounts = ({ questions, draw = null, shuffle = false, pools = [] }: AskedQuiz) => [
  draw,
  shuffle,
  pools.map((pool) => [pool.key, pool.draw]),
  questions.map((question) => [question.key, question.kind, question.pool ?? null, answerOf(question)]),
];

/** What of a question decides how it is answered and which answers are right. */
function answerOf(question: Question): unknown {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ key, correct }) => [key, correct]);
    case 'true-false':
      return question.correct;
    case 'matching':
      return [question.pairs.map(({ key }) => key), sharedRights(question.pairs)];
    case 'ordering':
      return question.items.map(({ key }) => key);
    case 'short-text':
      return [question.accepted.sv, question.accepted.en ?? []];
    case 'number':
      return [question.value, question.tolerance];
    case 'gaps':
      return [
        gapsIn(question.text.sv),
        question.gaps.map(({ key, accepted }) => [key, accepted.sv, accepted.en ?? []]),
      ];
    case 'essay':
      return null;
  }
}

/** Right sides that say the same count for each other: for each, the first that says what it says. */
const sharedRights = (pairs: readonly AuthoredPair[]): number[] =>
  pairs.map(({ right }) => pairs.findIndex((pair) => pair.right.sv === right.sv));

const partsChangedPlaces = (before: Question, now: Question): boolean => {
  const other = partsOf(now);
  return partsOf(before).some((parts, place) => haveChangedPlaces(parts, other[place] ?? []));
};

const partsOf = (question: Question) => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [question.options.map(({ key, text }) => ({ key, words: text }))];
    case 'ordering':
      return [question.items.map(({ key, text }) => ({ key, words: text }))];
    case 'matching':
      return [
        question.pairs.map(({ key, left }) => ({ key, words: left })),
        question.pairs.map(({ key, right }) => ({ key, words: right })),
      ];
    case 'true-false':
    case 'short-text':
    case 'number':
    case 'gaps':
    case 'essay':
      return [];
  }
};
