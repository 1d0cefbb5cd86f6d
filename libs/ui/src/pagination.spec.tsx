import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { Pagination, pagesToShow } from './pagination.tsx';

const messages = {
  label: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  page: (page: number) => `Sida ${page}`,
};

describe('the pages to show', () => {
  const places = fc
    .integer({ min: 1, max: 500 })
    .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));

  it('hold the first, the last and the current, in order, seven at most', () => {
    fc.assert(
      fc.property(places, ([page, count]) => {
        const shown = pagesToShow(page, count);
        const numbers = shown.filter((entry) => entry !== null);

        expect(numbers).toEqual(expect.arrayContaining([1, page, count]));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(shown.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('have a gap only where two pages or more are left out', () => {
    fc.assert(
      fc.property(places, ([page, count]) => {
        const shown = pagesToShow(page, count);

        shown.forEach((entry, place) => {
          if (entry === null) expect((shown[place + 1] ?? 0) - (shown[place - 1] ?? 0)).toBeGreaterThan(2);
        });
      }),
    );
  });
});

describe('Pagination', () => {
  it('links every page and says which one is shown', () => {
    render(<Pagination page={2} pageCount={3} hrefOf={(page) => `?page=${page}`} messages={messages} />);

    const current = screen.getByRole('link', { name: 'Sida 2' });

    expect(current.getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Nästa' }).getAttribute('href')).toBe('?page=3');
    expect(screen.getByRole('navigation', { name: 'Sidor' })).toBeTruthy();
  });

  it('offers no way beyond the ends', () => {
    render(<Pagination page={3} pageCount={3} hrefOf={(page) => `?page=${page}`} messages={messages} />);

    expect(screen.queryByRole('link', { name: 'Nästa' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Föregående' })).toBeTruthy();
  });

  it('is nothing for one page', () => {
    const { container } = render(<Pagination page={1} pageCount={1} hrefOf={String} messages={messages} />);

    expect(container.innerHTML).toBe('');
  });
});
