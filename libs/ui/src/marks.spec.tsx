import { fireEvent, render, screen, within } from '@testing-library/react';
import { BarChart } from './bar-chart.tsx';
import { EmptyState } from './empty-state.tsx';
import { ProgressMark } from './progress-mark.tsx';
import { reservePressableStyle } from './pressable-style.ts';
import { Seal } from './seal.tsx';
import { ShorelineCover } from './shoreline-cover.tsx';
import { StatusMark } from './status-mark.tsx';
import { Wordmark } from './wordmark.tsx';

describe('ProgressMark', () => {
  it.each([
    [0.375, '38'],
    [-1, '0'],
    [7, '100'],
  ])('held between its ends, %d reads as %s percent', (value, shown) => {
    render(<ProgressMark label="Så långt har du kommit" value={value} text="3 av 8 delar" />);

    const mark = screen.getByRole('progressbar', { name: 'Så långt har du kommit' });

    expect(mark.getAttribute('aria-valuenow')).toBe(shown);
    expect(mark.getAttribute('aria-valuetext')).toBe('3 av 8 delar');
    expect(mark.textContent).toBe('3 av 8 delar');
  });
});

describe('signs and pictures', () => {
  it('say nothing where words stand beside them', () => {
    const { container } = render(
      <>
        <StatusMark tone="done">Klar</StatusMark>
        <ShorelineCover seed="se-helheten" />
        <Seal id="7b1e" />
        <Wordmark name="Vägar" />
      </>,
    );

    expect(screen.queryByRole('img')).toBeNull();
    expect(container.textContent).toBe('KlarVägar');
    for (const picture of container.querySelectorAll('svg'))
      expect(picture.getAttribute('aria-hidden')).toBe('true');
  });

  it('have a name where they stand alone', () => {
    render(<Seal id="7b1e" label="Sigill för intyget" />);

    expect(screen.getByRole('img', { name: 'Sigill för intyget' })).toBeTruthy();
  });
});

describe('EmptyState', () => {
  it('says what the place is for and offers the first step', () => {
    render(
      <EmptyState title="Här samlas dina åtaganden" action={<a href="/nytt">Skriv ett</a>} level={3}>
        Något du ska göra.
      </EmptyState>,
    );

    expect(screen.getByRole('heading', { level: 3, name: 'Här samlas dina åtaganden' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Skriv ett' })).toBeTruthy();
  });
});

describe('BarChart', () => {
  const chart = (
    <BarChart
      title="Självskattning"
      n="43 av 51 svarade"
      max={5}
      format={(value) => value.toLocaleString('sv', { minimumFractionDigits: 1 })}
      series={[
        { id: 'pre', label: 'Före' },
        { id: 'post', label: 'Efter' },
      ]}
      rows={[
        { id: 'a', label: 'Systemtänkande', values: [2.5, 4] },
        { id: 'b', label: 'Gemensam handling', values: [3, null] },
      ]}
      note="Visar inte vad ökningen beror på."
      messages={{
        summary: 'Högre efter än före.',
        showTable: 'Visa som tabell',
        rowHeader: 'Kompetens',
        suppressed: 'Visas inte: gruppen är för liten',
      }}
    />
  );

  it('prints n and what it does not show, and sums itself up', () => {
    render(chart);

    expect(screen.getByRole('figure', { name: 'Självskattning' })).toBeTruthy();
    expect(screen.getByText('43 av 51 svarade')).toBeTruthy();
    expect(screen.getByText('Visar inte vad ökningen beror på.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Högre efter än före.' })).toBeTruthy();
  });

  it('draws each bar to scale from nought', () => {
    const { container } = render(chart);

    const widths = [...container.querySelectorAll('rect[width$="%"]')].map((bar) =>
      bar.getAttribute('width'),
    );

    expect(widths.filter((width) => width !== '100%')).toEqual(['50%', '80%', '60%']);
  });

  it('has its numbers as a table one key away, suppressed cells as words', () => {
    render(chart);

    fireEvent.click(screen.getByRole('button', { name: 'Visa som tabell' }));

    const table = within(screen.getByRole('table', { name: 'Självskattning' }));
    expect(table.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '2,5',
      '4,0',
      '3,0',
      'Visas inte: gruppen är för liten',
    ]);
  });
});

describe('the place of React Aria’s style', () => {
  it('is taken once', () => {
    reservePressableStyle();
    reservePressableStyle();

    expect(document.querySelectorAll('#react-aria-pressable-style')).toHaveLength(1);
  });
});
