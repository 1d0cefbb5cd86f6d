import { chosenTexts, leftOf, nothingAnswered, numberFrom, withAnswer } from './answers.ts';
import type { SurveyContent } from './answers.ts';

const survey: SurveyContent = {
  kind: 'survey',
  prompt: { sv: 'Vad behöver ni?' },
  scope: 'organisation',
  scales: [],
  items: [
    {
      key: 'slag',
      kind: 'multiple',
      text: { sv: 'Vilka?' },
      required: true,
      options: [
        { key: 'svanen', text: { sv: 'Svanen' } },
        { key: 'green-key', text: { sv: 'Green Key' } },
      ],
    },
    {
      key: 'antal',
      kind: 'number',
      text: { sv: 'Hur många?' },
      required: true,
      showWhen: { item: 'slag', in: ['svanen'] },
    },
  ],
};

describe('the answers to a survey', () => {
  it('are given and taken back one by one', () => {
    const given = withAnswer(nothingAnswered, 'antal', { kind: 'number', value: 3 });

    const taken = withAnswer(given, 'antal', null);

    expect(given.answers).toEqual({ antal: { kind: 'number', value: 3 } });
    expect(taken).toEqual(nothingAnswered);
  });

  it('are wanted where an answer has opened more', () => {
    const closed = withAnswer(nothingAnswered, 'slag', { kind: 'multiple', options: ['green-key'] });
    const open = withAnswer(nothingAnswered, 'slag', { kind: 'multiple', options: ['svanen'] });

    const left = [nothingAnswered, closed, open].map((work) => leftOf(survey, work));

    expect(left).toEqual([1, 0, 1]);
  });

  it('are shown in the order they were offered', () => {
    const [item] = survey.items;
    if (!item) throw new Error('No item');

    const texts = chosenTexts(survey, item, { kind: 'multiple', options: ['green-key', 'svanen'] });

    expect(texts.map(({ sv }) => sv)).toEqual(['Svanen', 'Green Key']);
  });
});

describe('a number as it is written', () => {
  it.each([
    ['12', 'sv', 12],
    ['1 200,5', 'sv', 1200.5],
    ['−3', 'sv', -3],
    ['0.25', 'sv', 0.25],
    ['1,234', 'sv', 1.234],
    ['1,234', 'en', 1234],
    ['1,234.5', 'en', 1234.5],
    ['2,5', 'en', 2.5],
  ] as const)('%s in %s is %d', (text, language, value) => {
    const number = numberFrom(text, language);

    expect(number).toBe(value);
  });

  it.each(['', 'tolv', '1,2,3', '1e3', '12 st', '99999999999'])('is none in "%s"', (text) => {
    const numbers = [numberFrom(text, 'sv'), numberFrom(text, 'en')];

    expect(numbers).toEqual([null, null]);
  });
});
