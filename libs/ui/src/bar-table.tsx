import type { BarRow, BarSeries } from './bar-data.ts';
import styles from './bar-chart.module.css';

export interface BarTableProps {
  captionId: string;
  series: readonly BarSeries[];
  rows: readonly BarRow[];
  format: (value: number) => string;
  rowHeader: string;
  suppressed: string;
}

/** The chart's numbers. */
export const BarTable = ({ captionId, series, rows, format, rowHeader, suppressed }: BarTableProps) => (
  <table className={styles.table} aria-labelledby={captionId}>
    <thead>
      <tr>
        <th scope="col">{rowHeader}</th>
        {series.map(({ id, label }) => (
          <th key={id} scope="col" className={styles.number}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.label}</th>
          {series.map(({ id }, place) => {
            const value = row.values[place] ?? null;
            return (
              <td key={id} className={styles.number}>
                {value === null ? suppressed : format(value)}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
