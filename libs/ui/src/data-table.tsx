import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useScrolls } from './use-scrolls.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './data-table.module.css';

export interface TableSort<Column extends string = string> {
  column: Column;
  direction: 'ascending' | 'descending';
}

export interface TableColumn<Row, Column extends string = string> {
  id: Column;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row; the first column unless another says so. */
  isRowHeader?: boolean;
  isSortable?: boolean;
  /** `end` for numbers, so that digits stand under one another. */
  align?: 'start' | 'end';
  /** The header is for those who listen; for columns of buttons. */
  isHeaderHidden?: boolean;
}

export interface DataTableProps<Row, Column extends string = string> {
  /** What the table is about. Read aloud first; `isCaptionHidden` where a heading says the same. */
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: readonly TableColumn<Row, Column>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort<Column>;
  /** Without it no header can be pressed. */
  onSort?: (sort: TableSort<Column>) => void;
  /** In place of rows when there are none. */
  empty?: ReactNode;
  /** Dims the rows while newer ones are fetched. */
  isBusy?: boolean;
}

const turned = <Column extends string>(
  sort: TableSort<Column> | undefined,
  column: Column,
): TableSort<Column> => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

const sortSign = { ascending: 'sort-up', descending: 'sort-down', none: 'sort' } as const;

/**
 * A table in plain HTML: sortable headers, a head that stays, and on narrow screens one card a row with the
 * header before each value. The roles are written out because `display` on cards would take them away.
 */
export const DataTable = <Row, Column extends string = string>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  empty,
  isBusy = false,
}: DataTableProps<Row, Column>) => {
  const captionId = useId();
  const { ref, scrolls } = useScrolls<HTMLDivElement>(true);
  const rowHeader = columns.find((column) => column.isRowHeader)?.id ?? columns[0]?.id;
  const sortOf = (column: TableColumn<Row, Column>) =>
    sort?.column === column.id ? sort.direction : ('none' as const);
  return (
    <div className={styles.container}>
      <div
        ref={ref}
        className={styles.scroller}
        {...(scrolls ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
      >
        <table role="table" className={styles.table} aria-busy={isBusy || undefined}>
          <caption id={captionId} className={isCaptionHidden ? undefined : styles.caption}>
            {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => {
                const canSort = column.isSortable && onSort;
                const direction = sortOf(column);
                return (
                  <th
                    key={column.id}
                    role="columnheader"
                    scope="col"
                    aria-sort={canSort ? direction : undefined}
                    className={classNames(styles[column.align ?? 'start'], !canSort && styles.plain)}
                  >
                    {canSort ? (
                      <button
                        type="button"
                        className={styles.sort}
                        data-direction={direction}
                        onClick={() => onSort(turned(sort, column.id))}
                      >
                        <span>{column.header}</span>
                        <Icon name={sortSign[direction]} />
                      </button>
                    ) : column.isHeaderHidden ? (
                      <VisuallyHidden>{column.header}</VisuallyHidden>
                    ) : (
                      column.header
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr role="row" key={rowKey(row)}>
                {columns.map((column) => {
                  const isHeader = column.id === rowHeader;
                  const Cell = isHeader ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.id}
                      role={isHeader ? 'rowheader' : 'cell'}
                      scope={isHeader ? 'row' : undefined}
                      className={styles[column.align ?? 'start']}
                    >
                      {!isHeader && !column.isHeaderHidden && (
                        <div className={styles.name} aria-hidden="true">
                          {column.header}
                        </div>
                      )}
                      <div className={styles.value}>{column.cell(row)}</div>
                    </Cell>
                  );
                })}
              </tr>
            ))}
            {rows.length === 0 && empty && (
              <tr role="row">
                <td role="cell" colSpan={columns.length} className={styles.empty}>
                  {empty}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
};
