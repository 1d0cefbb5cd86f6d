import type { QuestionDraft } from '@vagar/contract';
import { sv as editing } from '../../editing/messages.sv.ts';
import { sv as question } from '../editor/messages.sv.ts';
import { sv as bank } from './messages.sv.ts';
import { lineDifferences, questionLines } from './question-lines.ts';

const words = { editing, question, bank };
const option = (key: string, text: string, correct: boolean) => ({ key, text: { sv: text }, correct });
const written: QuestionDraft = {
  key: 'q',
  kind: 'single',
  prompt: { sv: 'Hur mycket har landet höjt sig?', en: 'How far has the land risen?' },
  feedback: { sv: '' },
  options: [option('a', '86 meter', false), option('b', '286 meter', true)],
};

describe('what a question says', () => {
  it('is said under the names of its fields, in both languages, and nothing where nothing is written', () => {
    const lines = questionLines(written, words);

    expect(lines.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Slag av fråga: Ett rätt svar',
      'Frågan på svenska: Hur mycket har landet höjt sig?',
      'Frågan på engelska: How far has the land risen?',
      'Alternativ 1 på svenska: 86 meter',
      'Alternativ 1 är rätt: nej',
      'Alternativ 2 på svenska: 286 meter',
      'Alternativ 2 är rätt: ja',
    ]);
  });

  it('differs where words were changed, added or taken away, and nowhere else', () => {
    const { en: _, ...prompt } = written.prompt;
    const changed = {
      ...written,
      prompt,
      feedback: { sv: 'Sedan istiden.' },
      options: [option('a', '85 meter', false), option('b', '286 meter', true)],
    };

    const found = lineDifferences(questionLines(written, words), questionLines(changed, words));

    expect(found.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['options.0.sv', '86 meter', '85 meter'],
      ['feedback.sv', '', 'Sedan istiden.'],
      ['prompt.en', 'How far has the land risen?', ''],
    ]);
  });

  it('differs in nothing from itself under another key', () => {
    const found = lineDifferences(
      questionLines(written, words),
      questionLines({ ...written, key: 'annan', pool: 'lätta' }, words),
    );

    expect(found).toEqual([]);
  });
});
