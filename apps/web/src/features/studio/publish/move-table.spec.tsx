import type { MoveRow } from '@vagar/contract';
import { act, render, screen } from '@testing-library/react';
import { MoveTable } from './move-table.tsx';

const row = (name: string, hindrance: MoveRow['hindrance']): MoveRow => ({
  enrolmentId: name,
  name,
  from: 1,
  carried: 1,
  lost: 0,
  added: 0,
  doneBefore: 1,
  totalBefore: 2,
  doneAfter: 1,
  totalAfter: 2,
  hindrance,
});

describe('learners to be moved', () => {
  it('chooses those who can be, and says of the others why they cannot', () => {
    const rows = [row('Ture', null), row('Siv', 'attempt-open'), row('Rut', 'essay-waits')];
    const chosen: string[] = [];
    render(<MoveTable rows={rows} chosen={new Map()} onChoose={({ name }) => chosen.push(name)} />);

    act(() => screen.getAllByRole('checkbox').forEach((box) => box.click()));

    expect(chosen).toEqual(['Ture']);
    expect(screen.getByRole('checkbox', { name: 'Siv', description: /frågor som är andra/u })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByRole('checkbox', { name: 'Rut', description: /bedömning/u })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
