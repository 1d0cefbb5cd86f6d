import { useState } from 'react';
import { BarChart } from '../bar-chart.tsx';
import { DataTable } from '../data-table.tsx';
import type { TableColumn, TableSort } from '../data-table.tsx';
import { Link } from '../link.tsx';
import { StatusMark } from '../status-mark.tsx';
import { Exhibit } from './exhibit.tsx';

interface Participant {
  id: string;
  name: string;
  organisation: string;
  done: number;
  lastStep: string;
}

type Column = 'name' | 'organisation' | 'state' | 'done' | 'lastStep';

const people: Participant[] = [
  { id: '1', name: 'Aila Blind', organisation: 'Region Västernorrland', done: 14, lastStep: '2026-11-21' },
  { id: '2', name: 'Bengt Åström', organisation: 'Kramfors kommun', done: 20, lastStep: '2026-11-02' },
  { id: '3', name: 'Cecilia Öberg', organisation: 'Örnsköldsviks kommun', done: 3, lastStep: '2026-10-30' },
  { id: '4', name: 'Mikko Niemelä', organisation: 'Sundsvalls kommun', done: 0, lastStep: '–' },
];

const columns: TableColumn<Participant, Column>[] = [
  { id: 'name', header: 'Namn', isSortable: true, cell: ({ name }) => <Link href="#person">{name}</Link> },
  { id: 'organisation', header: 'Organisation', isSortable: true, cell: ({ organisation }) => organisation },
  {
    id: 'state',
    header: 'Läge',
    cell: ({ done }) =>
      done === 20 ? <StatusMark tone="done">Klar</StatusMark> : <StatusMark tone="current">Pågår</StatusMark>,
  },
  {
    id: 'done',
    header: 'Klara moduler',
    align: 'end',
    isSortable: true,
    cell: ({ done }) => `${done} av 20`,
  },
  { id: 'lastStep', header: 'Senaste steg', cell: ({ lastStep }) => lastStep },
];

const swedish = new Intl.Collator('sv');

const sorted = ({ column, direction }: TableSort<Column>) => {
  const turn = direction === 'ascending' ? 1 : -1;
  return people.toSorted(
    (a, b) =>
      turn *
      (column === 'done'
        ? a.done - b.done
        : column === 'organisation'
          ? swedish.compare(a.organisation, b.organisation)
          : swedish.compare(a.name, b.name)),
  );
};

const TableExhibit = () => {
  const [sort, setSort] = useState<TableSort<Column>>({ column: 'name', direction: 'ascending' });
  return (
    <Exhibit name="DataTable">
      <DataTable
        caption="Deltagare i omgången hösten 2026"
        columns={columns}
        rows={sorted(sort)}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
      />
      <DataTable
        caption="Utan rader"
        columns={columns}
        rows={[]}
        rowKey={({ id }) => id}
        empty="Ingen deltagare passar in på urvalet."
      />
    </Exhibit>
  );
};

const oneDecimal = new Intl.NumberFormat('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const DataExhibits = () => (
  <>
    <TableExhibit />
    <Exhibit name="BarChart">
      <BarChart
        title="Självskattning före, efter och efter tre månader"
        n="43 av 51 svarade vid alla tre mättillfällena"
        max={5}
        format={(value) => oneDecimal.format(value)}
        series={[
          { id: 'pre', label: 'Före' },
          { id: 'post', label: 'Efter' },
          { id: 'three', label: 'Efter tre månader' },
        ]}
        rows={[
          { id: '2.1', label: 'Systemtänkande', values: [2.4, 3.6, 3.5] },
          { id: '2.2', label: 'Kritiskt tänkande', values: [3.1, 3.8, 3.7] },
          { id: '4.2', label: 'Gemensam handling', values: [2.9, 3.9, null] },
        ]}
        note="Medelvärden på en skala från 1 till 5. Visar inte vad ökningen beror på: det finns ingen jämförelsegrupp."
        messages={{
          summary: 'Tre kompetenser skattas högre efter kursen än före. Talen finns i tabellen.',
          showTable: 'Visa talen som tabell',
          rowHeader: 'Kompetens',
          suppressed: 'Visas inte: gruppen är för liten',
        }}
      />
      <BarChart
        title="Klara kurser per organisation"
        n="Alla 128 deltagare"
        max={60}
        format={(value) => String(value)}
        series={[{ id: 'done', label: 'Klara' }]}
        rows={[
          { id: 'rvn', label: 'Region Västernorrland', values: [52] },
          { id: 'sundsvall', label: 'Sundsvalls kommun', values: [31] },
          { id: 'ange', label: 'Ånge kommun', values: [null] },
        ]}
        messages={{
          summary: 'Flest klara kurser har Region Västernorrland. Talen finns i tabellen.',
          showTable: 'Visa talen som tabell',
          rowHeader: 'Organisation',
          suppressed: 'Visas inte: gruppen är för liten',
        }}
      />
    </Exhibit>
  </>
);
