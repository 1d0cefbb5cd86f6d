import { VisuallyHidden } from '@vagar/ui';
import type { KeyboardEventHandler, ReactNode } from 'react';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import styles from './goal-matrix.module.css';
import type { Goal } from './matrix.ts';

export interface MatrixTableProps {
  caption: ReactNode;
  goals: readonly Goal[];
  /** How strongly a pair helps (above 0) or hinders (below), for its ground; the words stand in the cell. */
  valueOf: (from: string, to: string) => number | null;
  cell: (from: Goal, to: Goal) => ReactNode;
  /** A grid is walked with arrow keys and holds one stop for Tab. */
  role?: 'table' | 'grid';
  onKeyDown?: KeyboardEventHandler;
}

/** One of seven grounds: the sign in the cell says the same. */
const toneOf = (value: number | null) => {
  if (value === null) return undefined;
  const strength = Math.round(Math.abs(value));
  if (strength === 0) return styles.neutral;
  return styles[`${value > 0 ? 'help' : 'hinder'}${strength}`];
};

/** Goals by goals: the row affects the column. Headers are the goals' numbers, so that eight fit on a phone. */
export const MatrixTable = ({
  caption,
  goals,
  valueOf,
  cell,
  role = 'table',
  onKeyDown,
}: MatrixTableProps) => {
  const localised = useLocalised();
  const cellRole = role === 'grid' ? 'gridcell' : undefined;
  const header = (goal: Goal, place: number) => (
    <>
      {place + 1}
      <VisuallyHidden> {localised(goal.short).text}</VisuallyHidden>
    </>
  );
  return (
    <table role={role} className={styles.table} {...(onKeyDown ? { onKeyDown } : {})}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td role={cellRole} />
          {goals.map((goal, place) => (
            <th key={goal.key} scope="col">
              {header(goal, place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goals.map((from, place) => (
          <tr key={from.key}>
            <th scope="row">{header(from, place)}</th>
            {goals.map((to) => {
              const isSame = from.key === to.key;
              return (
                <td
                  key={to.key}
                  role={cellRole}
                  className={isSame ? styles.same : toneOf(valueOf(from.key, to.key))}
                >
                  {isSame ? null : cell(from, to)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
