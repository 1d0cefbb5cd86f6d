import type { VersionRow } from '@vagar/contract';
import { DataTable, Link } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { VersionArchiveLink } from '../archive/archive-link.tsx';
import { useArchiveWords } from '../archive/words.ts';
import { usePublishWords } from './words.ts';

export interface VersionTableProps {
  courseId: string;
  /** Newest first. */
  rows: readonly VersionRow[];
  hasChanges: boolean;
}

/** The published versions, each with who takes it and what told it from the one before. */
export const VersionTable = ({ courseId, rows, hasChanges }: VersionTableProps) => {
  const words = usePublishWords();
  const archiveWords = useArchiveWords();
  const { dateTime, number } = useFormats();
  const comparison = (row: VersionRow) => {
    const at = `/studio/${courseId}/jamfor`;
    const before = rows.find((other) => other.number < row.number);
    if (row === rows[0] && hasChanges) return { href: `${at}?fran=${row.number}`, other: words.draftLower };
    if (!before) return null;
    return {
      href: `${at}?fran=${before.number}&till=${row.number}`,
      other: words.versionLower(before.number),
    };
  };
  return (
    <DataTable
      caption={words.versionsCaption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'number', header: words.number, cell: (row) => words.version(row.number) },
        { id: 'when', header: words.when, cell: (row) => dateTime(row.publishedAt) },
        { id: 'by', header: words.by, cell: (row) => row.publishedBy ?? words.byNobody },
        { id: 'note', header: words.what, cell: (row) => row.note || '–' },
        { id: 'active', header: words.active, align: 'end', cell: (row) => number(row.active) },
        { id: 'completed', header: words.completed, align: 'end', cell: (row) => number(row.completed) },
        {
          id: 'compare',
          header: words.compare,
          isHeaderHidden: true,
          cell: (row) => {
            const found = comparison(row);
            return (
              found && (
                <Link href={found.href} aria-label={words.compareRow(row.number, found.other)}>
                  {words.compare}
                </Link>
              )
            );
          },
        },
        {
          id: 'archive',
          header: archiveWords.download,
          isHeaderHidden: true,
          cell: (row) => <VersionArchiveLink courseId={courseId} number={row.number} />,
        },
      ]}
    />
  );
};
