import type { ReleaseView } from '@vagar/contract';
import { DataTable } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { Localised, useFormats, useLocalised } from '../../platform/i18n/index.ts';
import { rowsOf } from './release-rows.ts';
import type { ReleaseRow, Shown } from './release-rows.ts';
import styles from './statistics.module.css';
import { useStatisticsWords } from './words.ts';

/** Every released number with the released sums. */
export const ReleaseTable = ({ release }: { release: ReleaseView }) => {
  const words = useStatisticsWords();
  const { number } = useFormats();
  const localised = useLocalised();
  const shown = (value: Shown | undefined) =>
    value === undefined || value === 'suppressed' ? (
      <span className={styles.hidden}>{words.suppressed}</span>
    ) : (
      number(value)
    );
  const columns: TableColumn<ReleaseRow>[] = [
    {
      id: 'group',
      header: words.group,
      cell: ({ label }) => (label ? <Localised text={label} /> : words.total),
    },
    ...release.columns.map(({ key, label }, place) => ({
      id: key,
      header: localised(label).text,
      align: 'end' as const,
      cell: ({ cells }: ReleaseRow) => shown(cells[place]),
    })),
    { id: 'total', header: words.total, align: 'end', cell: ({ total }) => shown(total) },
  ];
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      columns={columns}
      rows={rowsOf(release)}
      rowKey={({ key }) => key}
    />
  );
};
