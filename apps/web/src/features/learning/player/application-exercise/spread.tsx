import { BarChart } from '@vagar/ui';
import { levels as shown } from './assessment.ts';
import { useExerciseWords } from './words.ts';

export interface SpreadProps {
  /** How many chose 0, 1, 2 and 3, to the nearest five. */
  levels: readonly number[];
  people: number;
}

/** How the others' levels spread on one criterion. */
export const Spread = ({ levels, people }: SpreadProps) => {
  const words = useExerciseWords();
  // Rounding to the nearest five hides two on either side: the span is what is known.
  const about = (persons: number) => words.about(Math.max(0, persons - 2), Math.min(people, persons + 2));
  const rows = shown.map((level) => ({
    id: `${level}`,
    label: words.levels[`${level}`],
    values: [levels[level] ?? 0],
  }));
  return (
    <BarChart
      title={words.spread}
      level={4}
      n={words.spreadOf(people)}
      series={[{ id: 'people', label: words.people }]}
      rows={rows}
      // Rounding up may carry one level past all of them.
      max={Math.max(people, ...levels)}
      format={about}
      messages={{
        summary: words.spreadSummary(
          rows.map(({ label, values: [persons = 0] }) => `${label}: ${about(persons)}`).join('; '),
        ),
        showTable: words.showTable,
        rowHeader: words.levelHeader,
        suppressed: words.notShown,
      }}
    />
  );
};
