import { useId } from 'react';
import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import { BarTable } from './bar-table.tsx';
import type { BarRow, BarSeries } from './bar-data.ts';
import styles from './bar-chart.module.css';

export interface BarChartProps {
  title: ReactNode;
  level?: 2 | 3 | 4;
  /** How many answered, as words: “43 av 51 svarade”. Always printed. */
  n: ReactNode;
  /** One to three series, told apart by pattern as well as colour. */
  series: readonly BarSeries[];
  rows: readonly BarRow[];
  /** The end of the scale, in the values' unit; the start is 0. */
  max: number;
  /** A number as it is printed, with its unit and the language's own comma. */
  format: (value: number) => string;
  /** What the chart does not show. */
  note?: ReactNode;
  messages: {
    /** The chart's content in a sentence, for those who cannot see it. */
    summary: string;
    showTable: string;
    /** Heads the column of row labels. */
    rowHeader: string;
    /** In place of a number that may not be shown: “Visas inte: gruppen är för liten”. */
    suppressed: string;
  };
}

/** The part of the scale that a value fills, in percent. */
const share = (value: number, max: number) => Math.min(100, Math.max(0, (value / max) * 100));

/** Lying bars from 0, with every number printed and the same numbers as a table one key away. */
export const BarChart = ({
  title,
  level = 3,
  n,
  series,
  rows,
  max,
  format,
  note,
  messages,
}: BarChartProps) => {
  const base = useId();
  const Title = `h${level}` as const;
  const fill = (place: number) => (place === 0 ? undefined : `url(#${base}-${place})`);
  return (
    <figure className={styles.figure} aria-labelledby={`${base}-title`}>
      <figcaption className={styles.head}>
        <Title id={`${base}-title`} className={styles.title}>
          {title}
        </Title>
        <p className={styles.n}>{n}</p>
      </figcaption>
      <div role="img" aria-label={messages.summary} className={styles.plot}>
        <svg className={styles.patterns} aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id={`${base}-1`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={styles.ground1} />
              <rect width="2.5" height="6" className={styles.figure1} />
            </pattern>
            <pattern id={`${base}-2`} width="7" height="7" patternUnits="userSpaceOnUse">
              <rect width="7" height="7" className={styles.ground2} />
              <circle cx="3.5" cy="3.5" r="1.6" className={styles.figure2} />
            </pattern>
          </defs>
        </svg>
        {series.length > 1 && (
          <ul className={styles.legend}>
            {series.map(({ id, label }, place) => (
              <li key={id}>
                <svg className={styles.sample} viewBox="0 0 22 14" aria-hidden="true" focusable="false">
                  <rect
                    width="22"
                    height="14"
                    rx="2"
                    fill={fill(place)}
                    className={styles[`series${place}`]}
                  />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        )}
        {rows.map((row) => (
          <div key={row.id} className={styles.row}>
            <div className={styles.label}>{row.label}</div>
            <div className={styles.bars}>
              {series.map(({ id }, place) => {
                const value = row.values[place] ?? null;
                if (value === null)
                  return (
                    <div key={id} className={styles.suppressed}>
                      {messages.suppressed}
                    </div>
                  );
                return (
                  <div key={id} className={styles.bar}>
                    <svg className={styles.track} aria-hidden="true" focusable="false">
                      <rect width="100%" height="100%" className={styles.scale} />
                      <rect
                        width={`${share(value, max)}%`}
                        height="100%"
                        rx="2"
                        fill={fill(place)}
                        className={styles[`series${place}`]}
                      />
                    </svg>
                    <span className={styles.value}>{format(value)}</span>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      <Disclosure title={messages.showTable}>
        <BarTable
          captionId={`${base}-title`}
          series={series}
          rows={rows}
          format={format}
          rowHeader={messages.rowHeader}
          suppressed={messages.suppressed}
        />
      </Disclosure>
    </figure>
  );
};
