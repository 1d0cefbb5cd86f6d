import { BarChart } from '@vagar/ui';
import { useFormats } from '../../../../platform/i18n/index.ts';
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
  const { number } = useFormats();
  const about = (persons: number) => words.about(number(persons));
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
