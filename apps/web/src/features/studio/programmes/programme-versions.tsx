import type { ProgrammeVersionRow } from '@vagar/contract';
import { DataTable } from '@vagar/ui';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import styles from './programmes.module.css';
import { useProgrammeWords } from './words.ts';

/** The published versions, newest first, each with the courses it names. */
export const ProgrammeVersions = ({ rows }: { rows: readonly ProgrammeVersionRow[] }) => {
  const words = useProgrammeWords();
  const { dateTime } = useFormats();
  return (
    <DataTable
      caption={words.versionsCaption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'number', header: words.number, cell: (row) => words.versionNumber(row.number) },
        { id: 'when', header: words.when, cell: (row) => dateTime(row.publishedAt) },
        { id: 'by', header: words.by, cell: (row) => row.publishedBy ?? words.byNobody },
        { id: 'note', header: words.what, cell: (row) => row.note || '–' },
        {
          id: 'courses',
          header: words.courses,
          cell: (row) => (
            <ol className={styles.names}>
              {row.courses.map((title, at) => (
                <li key={`${at} ${title.sv}`}>
                  <Localised text={title} />
                </li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
};
