import type { FrameworkVersionRow } from '@vagar/contract';
import { DataTable, StatusMark } from '@vagar/ui';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import { FrameworkSource } from './framework-source.tsx';
import { useFrameworkWords } from './words.ts';

/** Every version of every framework; the newest is the one that objectives are mapped to from now on. */
export const FrameworkTable = ({ rows }: { rows: readonly FrameworkVersionRow[] }) => {
  const words = useFrameworkWords();
  const { number, date } = useFormats();
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id, version }) => `${id} ${version}`}
      columns={[
        { id: 'name', header: words.name, cell: (row) => <Localised text={row.name} /> },
        {
          id: 'version',
          header: words.version,
          cell: (row) => (
            <>
              {row.version}{' '}
              <StatusMark tone={row.isNewest ? 'done' : 'past'}>
                {row.isNewest ? words.newest : words.earlier}
              </StatusMark>
            </>
          ),
        },
        {
          id: 'source',
          header: words.source,
          cell: (row) => <FrameworkSource source={row.source} license={row.license} />,
        },
        {
          id: 'competences',
          header: words.competences,
          align: 'end',
          cell: (row) => number(row.competences),
        },
        { id: 'courses', header: words.courses, align: 'end', cell: (row) => number(row.courses) },
        {
          id: 'added',
          header: words.added,
          cell: ({ addedAt, addedBy }) =>
            addedAt && addedBy ? words.addedBy(addedBy, date(addedAt)) : words.withPlatform,
        },
      ]}
    />
  );
};
