import fc from 'fast-check';
import { correctionsOf, isBeyondCorrection, keyUnder } from './corrections.ts';
import { keyOf } from './question-key.ts';
import { anyQuestion, essay, trueFalse } from './testing/question.builder.ts';

const bankId = '6d5a1d0c-54c7-4d61-8a77-0e9a4bb5a5f1';
const fromBank = { question: bankId, version: 1 };

describe('corrections of a quiz', () => {
  it('give every question of the newest version the key it has', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyQuestion, { selector: ({ key }) => key }),
        fc.string(),
        (questions, seed) => {
          const corrections = correctionsOf([questions], new Map());

          expect(questions.map((question) => keyUnder(question, corrections, seed))).toEqual(
            questions.map((question) => keyOf(question, seed)),
          );
        },
      ),
    );
  });

  it('come from the newest version that asks the question', () => {
    const corrections = correctionsOf([[], [trueFalse(false)], [trueFalse(true)]], new Map());

    expect(keyUnder(trueFalse(true), corrections, '')).toEqual(keyOf(trueFalse(false), ''));
  });

  it('come from the bank for a question that was taken from it', () => {
    const copy = { ...trueFalse(true), bank: fromBank };
    const corrections = correctionsOf([[copy]], new Map([[bankId, { ...trueFalse(false), key: 'other' }]]));

    expect(keyUnder(copy, corrections, '')).toEqual(keyOf({ ...copy, correct: false }, ''));
  });

  it('leave alone what is another question under the same key', () => {
    const asked = {
      ...trueFalse(true),
      bank: { question: '0b7a2f3e-9a64-4d0f-93a5-5a6d0a8f7c11', version: 1 },
    };
    const corrections = correctionsOf([[{ ...trueFalse(false), bank: fromBank }]], new Map());

    expect(keyUnder(asked, corrections, '')).toEqual(keyOf(asked, ''));
    expect(isBeyondCorrection(asked, corrections)).toBe(true);
  });

  it('say which question they cannot be applied to', () => {
    const corrections = correctionsOf([[essay()]], new Map());

    expect(isBeyondCorrection(trueFalse(true), corrections)).toBe(true);
    expect(isBeyondCorrection(essay(), corrections)).toBe(false);
  });
});
