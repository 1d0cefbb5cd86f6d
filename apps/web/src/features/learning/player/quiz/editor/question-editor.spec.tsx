import type { QuestionDraft } from '@vagar/contract';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { QuestionEditor } from './question-editor.tsx';

const option = (key: string, correct: boolean) => ({ key, text: { sv: key }, correct });
const single: QuestionDraft = {
  key: 'fraga',
  kind: 'single',
  prompt: { sv: 'Hur mycket har landet höjt sig?' },
  feedback: { sv: 'Sedan isen drog sig undan.' },
  options: [option('86 meter', false), option('286 meter', true)],
};

const Editor = ({ start }: { start: QuestionDraft }) => {
  const [question, setQuestion] = useState(start);
  return (
    <>
      <QuestionEditor question={question} number={1} onChange={setQuestion} />
      <output data-testid="written">{JSON.stringify(question)}</output>
    </>
  );
};

const now = () => JSON.parse(screen.getByTestId('written').textContent) as QuestionDraft;
const faults = () => screen.queryByText('Frågan går inte att publicera än');
const chooseKind = (kind: string) =>
  fireEvent.change(screen.getByLabelText('Slag av fråga'), { target: { value: kind } });

describe('a question in the studio', () => {
  it('lets one option be right at a time', () => {
    render(<Editor start={single} />);

    const [first] = screen.getAllByRole('radio', { name: 'Rätt svar' });
    act(() => first?.click());

    expect(now()).toMatchObject({ options: [{ correct: true }, { correct: false }] });
    expect(faults()).toBeNull();
  });

  it('says what is wrong while none is right', () => {
    render(<Editor start={{ ...single, kind: 'multiple' }} />);
    act(() => screen.getAllByRole('checkbox', { name: 'Rätt svar' })[1]?.click());

    chooseKind('single');

    expect(faults()).not.toBeNull();
    expect(screen.getByText('Ett alternativ, och bara ett, ska vara rätt.')).toBeTruthy();
  });

  it('keeps an option without feedback free from an empty one', () => {
    render(<Editor start={single} />);
    const [field] = screen.getAllByLabelText('Återkoppling till den som väljer detta på svenska');
    if (!field) throw new Error('There is no field for feedback');

    fireEvent.change(field, { target: { value: 'Så mycket är det inte.' } });
    const written = now();
    fireEvent.change(field, { target: { value: '' } });

    expect(written).toMatchObject({ options: [{ feedback: { sv: 'Så mycket är det inte.' } }, {}] });
    expect(now()).toEqual(single);
  });

  it('takes answers one a line, and never an empty line as an answer', () => {
    render(<Editor start={single} />);

    chooseKind('short-text');
    const before = faults();
    fireEvent.change(screen.getByLabelText('Svar som räknas på svenska'), {
      target: { value: '286\n\n 286 meter \n' },
    });

    expect(before).not.toBeNull();
    expect(now()).toMatchObject({ kind: 'short-text', accepted: { sv: ['286', '286 meter'] } });
    expect(faults()).toBeNull();
  });

  it('finds the gaps in the text, and remembers their answers when a gap comes back', () => {
    render(<Editor start={single} />);
    chooseKind('gaps');
    const text = screen.getByLabelText('Texten med luckor på svenska');
    const write = (value: string) => fireEvent.change(text, { target: { value } });

    write('Landet har höjt sig [[1]] meter.');
    fireEvent.change(screen.getByLabelText('Lucka [[1]]: svar som räknas på svenska'), {
      target: { value: '286' },
    });
    write('Landet har höjt sig meter.');
    write('Landet har höjt sig [[1]] meter.');

    expect(now()).toMatchObject({ gaps: [{ key: '1', accepted: { sv: ['286'] } }] });
    expect(faults()).toBeNull();
  });

  it('reads a number with a decimal comma', () => {
    render(<Editor start={single} />);
    chooseKind('number');

    fireEvent.change(screen.getByLabelText('Rätt tal'), { target: { value: '−3,5' } });
    fireEvent.change(screen.getByLabelText('Så mycket får svaret skilja, åt båda hållen'), {
      target: { value: 'lite' },
    });

    expect(now()).toMatchObject({ kind: 'number', value: -3.5, tolerance: 0 });
    expect(screen.getByText('Skriv ett tal, till exempel 3,5.')).toBeTruthy();
  });
});
