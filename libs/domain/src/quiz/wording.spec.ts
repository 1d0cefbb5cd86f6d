import fc from 'fast-check';
import type { Question } from './question.ts';
import { anyQuestion, gapText, matching, numeric, single, trueFalse } from './testing/question.builder.ts';
import { isReworded, isSameWording, wordsOf } from './wording.ts';

describe('the words of a question', () => {
  it('are the same as its own, whatever the key', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(isReworded(question, question)).toBe(false);
        expect(isSameWording(question, question)).toBe(true);
      }),
    );
    expect(isSameWording(trueFalse(true), trueFalse(false))).toBe(true);
    expect(isSameWording(matching(['a', 'b']), matching(['b', 'a']))).toBe(true);
  });

  const [asked] = [single(['yes', 'no'])];
  const unit = { ...numeric(3), unit: { sv: 'km' } };
  it.each<[string, Question, Question]>([
    ['the prompt', asked, { ...asked, prompt: { sv: 'En annan' } }],
    [
      'the English',
      { ...asked, prompt: { sv: 'Ja', en: 'Yes' } },
      { ...asked, prompt: { sv: 'Ja', en: 'No' } },
    ],
    ['an option', asked, { ...asked, options: asked.options.map((it) => ({ ...it, text: { sv: 'x' } })) }],
    ['the unit', unit, { ...unit, unit: { sv: 'm' } }],
    ['the text', gapText([['a']]), { ...gapText([['a']]), text: { sv: 'Annat [[x]]' } }],
  ])('are others when %s is', (_, some, other) => {
    expect(isReworded(some, other)).toBe(true);
    expect(isSameWording(some, other)).toBe(false);
  });

  it('are not changed by a part that came or went, or by a translation that is missing', () => {
    const longer = single(['yes', 'no', 'no']);

    expect(isReworded(asked, { ...longer, options: [...asked.options, ...longer.options.slice(2)] })).toBe(
      false,
    );
    expect(isSameWording(asked, longer)).toBe(false);
    expect(isReworded(asked, { ...asked, prompt: { ...asked.prompt, en: 'Question' } })).toBe(false);
  });

  it('are read from the top down', () => {
    expect(wordsOf(asked)).toEqual([asked.prompt, ...asked.options.map(({ text }) => text)]);
  });
});
