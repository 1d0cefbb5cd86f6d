import type { QuestionDraft } from '@vagar/contract';
import { act, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { BankCopy } from './bank-copy.tsx';
import type { BankCopyProps } from './bank-copy.tsx';

const id = '0190a000-0000-7000-8000-000000000001';
const written: QuestionDraft = {
  key: 'i-banken',
  kind: 'true-false',
  prompt: { sv: 'Landet höjer sig.', en: 'The land rises.' },
  feedback: { sv: 'Sedan istiden.' },
  correct: true,
};
const copy = { ...written, key: 'i-provet', pool: 'lätta', bank: { question: id, version: 1 } };
const changed = { ...written, prompt: { sv: 'Landet höjer sig än.', en: 'The land rises.' } };
const version = (number: number): BankCopyProps['newest'] => ({
  ...{ id, number, archivedAt: null },
  written: number === 1 ? written : changed,
});

const Copy = ({ newest }: Pick<BankCopyProps, 'newest'>) => {
  const [question, setQuestion] = useState<QuestionDraft>(copy);
  const { bank } = question;
  return (
    <>
      {bank && <BankCopy question={{ ...question, bank }} newest={newest} onChange={setQuestion} />}
      <output data-testid="written">{JSON.stringify(question)}</output>
    </>
  );
};
const now = () => JSON.parse(screen.getByTestId('written').textContent) as QuestionDraft;
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

describe('a question of the bank in a quiz', () => {
  it('is read and not written, with its version and the way to the bank', () => {
    render(<Copy newest={version(1)} />);

    const link = screen.getByRole('link', { name: 'Öppna i frågebanken' });

    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Ur frågebanken, version 1')).toBeTruthy();
    expect(screen.getByText('Landet höjer sig.')).toBeTruthy();
    expect(link.getAttribute('href')).toBe(`/studio/fragor/${id}`);
    expect(screen.queryByText(/finns$/)).toBeNull();
  });

  it('shows what a newer version has changed, and takes it in under its own key and pool', () => {
    render(<Copy newest={version(3)} />);

    const rows = within(screen.getByRole('table')).getAllByRole('row');
    press('Ta in version 3');

    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Del av fråganVersion 1Version 3',
      expect.stringMatching(/^Frågan på svenska.*Landet höjer sig\..*Landet höjer sig än\.$/),
    ]);
    expect(now()).toEqual({ ...copy, ...changed, key: 'i-provet', bank: { question: id, version: 3 } });
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('becomes the quiz’s own with the words it has', () => {
    render(<Copy newest={version(3)} />);

    press('Gör till egen');

    const { bank: _, ...own } = copy;
    expect(now()).toEqual(own);
  });

  it('says so when this bank does not have it, and offers no way there', () => {
    render(<Copy newest={null} />);

    const link = screen.queryByRole('link');

    expect(link).toBeNull();
    expect(screen.getByText(/finns inte i den här frågebanken/)).toBeTruthy();
  });
});
