import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { emptyMatrix, withCell } from './matrix.ts';
import { MatrixOverview } from './matrix-overview.tsx';

const goals = ['Vinden', 'Renarna', 'Skogen'].map((name) => ({
  key: name.toLowerCase(),
  text: { sv: name },
  short: { sv: name },
}));
const matrix = withCell(emptyMatrix, { from: 'vinden', to: 'renarna', score: -2, reason: '' });
const square = (name: string) => screen.getByRole('button', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

describe('the matrix at a glance', () => {
  it('says what is scored and what is not', () => {
    render(<MatrixOverview goals={goals} matrix={matrix} onChoose={jest.fn()} />);

    const squares = screen.getAllByRole('button').map((it) => it.getAttribute('aria-label'));

    expect(squares).toHaveLength(6);
    expect(squares.slice(0, 2)).toEqual([
      'Vinden påverkar Renarna: −2',
      'Vinden påverkar Skogen: inte bedömt',
    ]);
  });

  it('is one stop for Tab, and is walked by arrows past a goal’s own square', () => {
    render(<MatrixOverview goals={goals} matrix={matrix} onChoose={jest.fn()} />);
    act(() => square('Vinden påverkar Renarna: −2').focus());

    press('ArrowDown');
    const down = document.activeElement?.getAttribute('aria-label');
    press('ArrowUp');
    press('ArrowLeft');
    const beyond = document.activeElement?.getAttribute('aria-label');
    press('ArrowRight');

    expect(down).toBe('Skogen påverkar Renarna: inte bedömt');
    expect(beyond).toBe('Vinden påverkar Renarna: −2');
    expect(document.activeElement).toBe(square('Vinden påverkar Skogen: inte bedömt'));
    expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('leads to the question of the square that is chosen', () => {
    const onChoose = jest.fn();
    render(<MatrixOverview goals={goals} matrix={matrix} onChoose={onChoose} />);

    fireEvent.click(square('Skogen påverkar Vinden: inte bedömt'));

    expect(onChoose.mock.calls).toEqual([[2, 'vinden']]);
  });
});
