import type { Answer } from '@vagar/contract';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { OrderingFields } from './ordering-fields.tsx';

const item = (id: string, text: string) => ({ id, text: { sv: text } });

const Question = () => {
  const [answer, setAnswer] = useState<Answer>();
  return (
    <OrderingFields
      question={{
        key: 'plans',
        kind: 'ordering',
        prompt: { sv: 'Från det vida till det nära' },
        items: [item('a', 'Agenda 2030'), item('b', 'Översiktsplanen')],
      }}
      answer={answer}
      isDisabled={false}
      onAnswer={setAnswer}
      onLeave={() => undefined}
    />
  );
};

const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
};

describe('putting in order', () => {
  it('moves a line and keeps focus on it, on the button that still leads somewhere', () => {
    render(<Question />);

    press('Flytta ner: Agenda 2030');

    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Översiktsplanen',
      'Agenda 2030',
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flytta upp: Agenda 2030' }));
  });

  it('keeps focus at the lines when the order is right as it stands and its button goes away', () => {
    render(<Question />);

    press('Ordningen är rätt som den står');

    expect(screen.queryByRole('button', { name: 'Ordningen är rätt som den står' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('list'));
  });
});
