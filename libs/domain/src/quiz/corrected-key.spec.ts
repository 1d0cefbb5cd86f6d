import fc from 'fast-check';
import { correctedKey } from './corrected-key.ts';
import { keyOf } from './question-key.ts';
import { solveQuestion } from './review-question.ts';
import { scoreQuestion } from './score-question.ts';
import {
  anyQuestion,
  essay,
  gapText,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from './testing/question.builder.ts';

const seed = 'a seed';

describe('the key of a question that was corrected after it was answered', () => {
  it('is the same when nothing was corrected, whatever the question', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, any) => {
        expect(correctedKey(question, question, any)).toEqual(keyOf(question, any));
      }),
    );
  });

  it('follows an option to where it was shown', () => {
    const answered = single(['yes', 'no', 'no']);
    const [first, second, third] = answered.options;
    if (!first || !second || !third) throw new RangeError('three options');
    const corrected = {
      ...answered,
      options: [third, { ...second, correct: true }, { ...first, correct: false }],
    };

    const key = correctedKey(answered, corrected, seed);

    expect(key).toMatchObject({ kind: 'single', option: 'o2' });
  });

  it('lets what was added be, and does not count what was never shown', () => {
    const answered = multiple(['yes', 'no']);
    const added = { key: 'added', text: { sv: 'Nytt' }, correct: true };
    const both = { ...answered, options: [...answered.options, added] };
    const onlyAdded = {
      ...answered,
      options: [...answered.options.map((option) => ({ ...option, correct: false })), added],
    };

    expect(correctedKey(answered, both, seed)).toMatchObject({ options: ['o1'] });
    expect(correctedKey(answered, onlyAdded, seed)).toBeNull();
  });

  it('gives an order that was turned about full points in the new order', () => {
    const answered = ordering(['a', 'b', 'c', 'd']);
    const corrected = { ...answered, items: [...answered.items].reverse() };

    const key = correctedKey(answered, corrected, seed);
    const solved = key && solveQuestion(answered, key, undefined).solution;

    expect(key && scoreQuestion(key, solved ?? undefined).points).toBe(1);
    expect(scoreQuestion(keyOf(answered, seed), solved ?? undefined).points).toBe(0);
  });

  it('pairs by the words that were shown, and gives up when one of them is gone', () => {
    const answered = matching(['a', 'b', 'c']);
    const swapped = {
      ...answered,
      pairs: answered.pairs.map((pair, place) => ({
        ...pair,
        right: { sv: ['b', 'a', 'c'][place] ?? '' },
      })),
    };
    const reworded = { ...answered, pairs: answered.pairs.map((pair) => ({ ...pair, right: { sv: 'x' } })) };

    const key = correctedKey(answered, swapped, seed);
    const solved = solveQuestion(answered, keyOf(answered, seed), undefined).solution;

    expect(key && scoreQuestion(key, solved ?? undefined).points).toBeCloseTo(1 / 3);
    expect(correctedKey(answered, reworded, seed)).toBeNull();
  });

  it('is none when the words of two parts have changed places', () => {
    const answered = single(['yes', 'no', 'no']);
    const [first, second, third] = answered.options;
    if (!first || !second || !third) throw new RangeError('three options');
    const retyped = {
      ...answered,
      options: [{ ...first, text: second.text }, { ...second, text: first.text }, third],
    };
    const spelled = { ...answered, options: [{ ...first, text: { sv: 'Val noll' } }, second, third] };

    expect(correctedKey(answered, retyped, seed)).toBeNull();
    expect(correctedKey(answered, spelled, seed)).toEqual(keyOf(answered, seed));
    expect(correctedKey(ordering(['a', 'b']), ordering(['b', 'a']), seed)).toBeNull();
  });

  it('takes what is typed by the later version alone', () => {
    const number = correctedKey(numeric(10), numeric(12, 1), seed);
    const word = correctedKey(shortText(['kommun']), shortText(['region']), seed);
    const gaps = correctedKey(gapText([['ett'], ['två']]), gapText([['ett'], ['tre']]), seed);

    expect(number).toMatchObject({ value: 12, tolerance: 1 });
    expect(word).toMatchObject({ accepted: ['region'] });
    expect(gaps).toMatchObject({
      gaps: [
        { id: 'g1', accepted: ['ett'] },
        { id: 'g2', accepted: ['tre'] },
      ],
    });
  });

  it.each([
    [single(['yes', 'no']), multiple(['yes', 'no'])],
    [ordering(['a', 'b']), ordering(['a', 'b', 'c'])],
    [matching(['a', 'b']), matching(['a', 'b', 'c'])],
    [gapText([['a']]), gapText([['a'], ['b']])],
    [single(['yes', 'no', 'no']), single(['yes', 'no'])],
    [essay(), trueFalse(true)],
  ])('is none when the later version speaks of something else', (answered, corrected) => {
    expect(correctedKey(answered, corrected, seed)).toBeNull();
  });

  it('never names what was not shown', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (answered, corrected) => {
        const key = correctedKey(answered, corrected, seed);
        const solved = key && solveQuestion(answered, key, undefined).solution;

        if (key && solved) expect(scoreQuestion(key, solved).points).toBe(1);
      }),
    );
  });
});
