import type { SurveyAnswer, SurveyItem } from '@vagar/contract';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { SurveyContent } from './answers.ts';
import { ItemField } from './item-field.tsx';

const choice = (key: string) => ({ key, text: { sv: key } });
const survey: SurveyContent = {
  kind: 'survey',
  prompt: { sv: '' },
  scope: 'person',
  scales: [{ key: 'behov', points: ['Litet', 'Stort'].map(choice) }],
  items: [],
};
const given: { answer: SurveyAnswer | null } = { answer: null };

const Field = ({ item }: { item: SurveyItem }) => {
  const [answer, setAnswer] = useState<SurveyAnswer | null>(null);
  return (
    <ItemField
      survey={survey}
      item={item}
      answer={answer}
      isReadOnly={false}
      onChange={(changed) => {
        given.answer = changed;
        setAnswer(changed);
      }}
      onLeave={() => undefined}
    />
  );
};
const scale: SurveyItem = {
  key: 'a',
  kind: 'scale',
  text: { sv: 'Hur stort är behovet?' },
  required: false,
  scale: 'behov',
};
const number: SurveyItem = { key: 'b', kind: 'number', text: { sv: 'Hur många?' }, required: true };

describe('an item of a survey', () => {
  it('marks what may be left out, and lets such an answer be taken back', () => {
    render(<Field item={scale} />);

    fireEvent.click(screen.getByRole('radio', { name: 'Stort' }));
    const chosen = given.answer;
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort svaret' }));

    expect(screen.getByText('(frivilligt)')).toBeTruthy();
    expect(chosen).toEqual({ kind: 'scale', point: 'Stort' });
    expect(given.answer).toBeNull();
  });

  it('takes a number with comma as it is written', () => {
    render(<Field item={number} />);
    const field = screen.getByRole<HTMLInputElement>('textbox');

    fireEvent.change(field, { target: { value: '2,50' } });

    expect(given.answer).toEqual({ kind: 'number', value: 2.5 });
    expect(field.value).toBe('2,50');
  });

  it('keeps what is no number to be put right, and says so when it is left', () => {
    render(<Field item={number} />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    act(() => field.focus());
    fireEvent.change(field, { target: { value: 'tolv' } });
    const whileWriting = screen.queryByText(/Skriv ett tal med siffror/);

    act(() => field.blur());

    expect(whileWriting).toBeNull();
    expect(screen.getByText(/Skriv ett tal med siffror/)).toBeTruthy();
    expect(field.value).toBe('tolv');
    expect(given.answer).toBeNull();
  });
});
