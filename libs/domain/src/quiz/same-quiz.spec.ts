import fc from 'fast-check';
import type { Question } from './question.ts';
import { isSameQuiz } from './same-quiz.ts';
import type { AskedQuiz } from './same-quiz.ts';
import {
  anyQuestion,
  essay,
  gapText,
  matching,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from './testing/question.builder.ts';

const quiz = (questions: readonly Question[], change: Partial<AskedQuiz> = {}): AskedQuiz => ({
  questions,
  ...change,
});
const first = single(['yes', 'no']);
const swapped: Question = {
  ...first,
  options: first.options.map((option, place, all) => ({
    ...option,
    text: all[1 - place]?.text ?? option.text,
  })),
};

describe('the same quiz', () => {
  it('is what it was with other words beside the answers', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { maxLength: 4 }), (questions) => {
        const mended = questions.map((question) => ({
          ...question,
          prompt: { sv: 'Bättre ord' },
          feedback: { sv: 'Och här' },
          bank: { question: 'q', version: 2 },
          ...(question.kind === 'essay' && { guidance: { sv: 'Ny ledning' } }),
        }));

        expect(isSameQuiz(quiz(questions), quiz(mended))).toBe(true);
      }),
    );
  });

  it('says nothing of what was left unsaid: no draw, no shuffle, no pools', () => {
    const said = quiz([first], { draw: null, shuffle: false, pools: [] });

    expect(isSameQuiz(quiz([first]), said)).toBe(true);
  });

  it.each<[string, AskedQuiz, AskedQuiz]>([
    ['a question more', quiz([first]), quiz([first, essay('e')])],
    ['another order', quiz([first, essay('e')]), quiz([essay('e'), first])],
    ['another key', quiz([trueFalse(true)]), quiz([trueFalse(true, 'other')])],
    ['another kind', quiz([first]), quiz([{ ...first, kind: 'multiple' }])],
    ['another right option', quiz([first]), quiz([single(['no', 'yes'])])],
    ['an option more', quiz([first]), quiz([single(['yes', 'no', 'no'])])],
    ['options that have changed places', quiz([first]), quiz([swapped])],
    ['another truth', quiz([trueFalse(true)]), quiz([trueFalse(false)])],
    ['rights that have changed places', quiz([matching(['a', 'b'])]), quiz([matching(['b', 'a'])])],
    ['rights that say the same', quiz([matching(['a', 'b'])]), quiz([matching(['a', 'a'])])],
    ['items that have changed places', quiz([ordering(['a', 'b'])]), quiz([ordering(['b', 'a'])])],
    ['another spelling', quiz([shortText(['a'])]), quiz([shortText(['a', 'å'])])],
    ['another tolerance', quiz([numeric(1)]), quiz([numeric(1, 0.5)])],
    ['another spelling in a gap', quiz([gapText([['a']])]), quiz([gapText([['b']])])],
    ['another draw', quiz([first]), quiz([first], { draw: 1 })],
    ['another order for each', quiz([first]), quiz([first], { shuffle: true })],
    ['a pool', quiz([first]), quiz([{ ...first, pool: 'p' }], { pools: [{ key: 'p', draw: 1 }] })],
    [
      'a pool that draws more',
      quiz([first], { pools: [{ key: 'p', draw: 1 }] }),
      quiz([first], { pools: [{ key: 'p', draw: 2 }] }),
    ],
  ])('is another one with %s', (_, before, after) => {
    const isSame = isSameQuiz(before, after);

    expect(isSame).toBe(false);
  });
});
