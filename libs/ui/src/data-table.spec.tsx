import { jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { DataTable } from './data-table.tsx';
import type { TableColumn, TableSort } from './data-table.tsx';

interface Person {
  id: string;
  name: string;
  done: number;
}

const columns: TableColumn<Person, 'name' | 'done'>[] = [
  { id: 'name', header: 'Namn', isSortable: true, cell: ({ name }) => name },
  { id: 'done', header: 'Klara', align: 'end', isSortable: true, cell: ({ done }) => done },
];

const people = [
  { id: '1', name: 'Aila Blind', done: 14 },
  { id: '2', name: 'Bengt Åström', done: 20 },
];

const table = (sort?: TableSort<'name' | 'done'>, onSort = jest.fn()) => {
  render(
    <DataTable
      caption="Deltagare"
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      onSort={onSort}
      {...(sort ? { sort } : {})}
    />,
  );
  return onSort;
};

describe('DataTable', () => {
  it('is named by its caption and each row by its first cell', () => {
    table();

    const rows = within(screen.getByRole('table', { name: 'Deltagare' })).getAllByRole('row');

    expect(rows).toHaveLength(3);
    expect(within(rows[2] ?? document.body).getByRole('rowheader').textContent).toBe('Bengt Åström');
  });

  it('says how it is sorted', () => {
    table({ column: 'done', direction: 'descending' });

    const [name, done] = screen.getAllByRole('columnheader');

    expect(name?.getAttribute('aria-sort')).toBe('none');
    expect(done?.getAttribute('aria-sort')).toBe('descending');
  });

  it.each([
    ['a new column from its start', undefined, 'ascending'],
    ['the same column the other way', 'ascending', 'descending'],
    ['it back again', 'descending', 'ascending'],
  ] as const)('sorts %s', (_, before, after) => {
    const onSort = table(before && { column: 'name', direction: before });

    fireEvent.click(screen.getByRole('button', { name: 'Namn' }));

    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: after });
  });

  it('reads each value once: the header before it on a narrow screen is for the eye', () => {
    table();

    const value = screen.getByRole('cell', { name: '20' });

    expect(value.querySelector('[aria-hidden="true"]')?.textContent).toBe('Klara');
  });

  it('says why it is empty', () => {
    render(
      <DataTable caption="Deltagare" columns={columns} rows={[]} rowKey={({ id }) => id} empty="Ingen än." />,
    );

    expect(screen.getByRole('cell', { name: 'Ingen än.' }).getAttribute('colspan')).toBe('2');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
