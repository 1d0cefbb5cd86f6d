import type { FrameworkCheck, FrameworkVerdict } from '@vagar/contract';
import { Button, Cluster, DataTable, Notice, Stack, StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import { FrameworkSource } from './framework-source.tsx';
import styles from './frameworks.module.css';
import { useFrameworkWords } from './words.ts';

export interface CheckedFileProps {
  name: string;
  check: FrameworkCheck;
  onAdd: () => void;
  onCancel: () => void;
}

const tones: Record<FrameworkVerdict, StatusTone> = {
  new: 'done',
  'new-version': 'done',
  same: 'past',
  conflict: 'danger',
};

/** What a file holds before anything is added: its frameworks and what becomes of each, or its faults and where. */
export const CheckedFile = ({ name, check, onAdd, onCancel }: CheckedFileProps) => {
  const words = useFrameworkWords();
  const { number } = useFormats();
  const { frameworks, faults } = check;
  if (faults.length > 0) return <Faults faults={faults} />;
  const isRefused = frameworks.some(({ verdict }) => verdict === 'conflict');
  const fresh = frameworks.filter(({ verdict }) => verdict === 'new' || verdict === 'new-version').length;
  return (
    <Stack gap={4}>
      <h3>{words.found(name)}</h3>
      <DataTable
        caption={words.foundCaption}
        isCaptionHidden
        rows={frameworks}
        rowKey={({ id, version }) => `${id} ${version}`}
        columns={[
          { id: 'name', header: words.name, cell: (row) => <Localised text={row.name} /> },
          { id: 'version', header: words.version, cell: (row) => row.version },
          {
            id: 'source',
            header: words.source,
            cell: (row) => <FrameworkSource source={row.source} license={row.license} />,
          },
          { id: 'areas', header: words.areas, align: 'end', cell: (row) => number(row.areas) },
          {
            id: 'competences',
            header: words.competences,
            align: 'end',
            cell: (row) => number(row.competences),
          },
          {
            id: 'outcome',
            header: words.outcome,
            cell: ({ verdict }) => <StatusMark tone={tones[verdict]}>{words.verdicts[verdict]}</StatusMark>,
          },
        ]}
      />
      {isRefused && (
        <Notice tone="danger" title={words.conflictTitle}>
          {words.conflictBody}
        </Notice>
      )}
      {!isRefused && fresh === 0 && <Notice>{words.nothingNew}</Notice>}
      <Cluster>
        {!isRefused && fresh > 0 && (
          <Button variant="primary" onPress={onAdd}>
            {words.addAll(fresh)}
          </Button>
        )}
        <Button onPress={onCancel}>{words.cancel}</Button>
      </Cluster>
    </Stack>
  );
};

const Faults = ({ faults }: Pick<FrameworkCheck, 'faults'>) => {
  const words = useFrameworkWords();
  return (
    <Notice tone="danger" role="alert" title={words.faultsTitle(faults.length)}>
      <p>{words.faultsBody}</p>
      <ul className={styles.faults}>
        {faults.map(({ code, path }) => (
          <li key={`${path} ${code}`}>
            {words.faults[code]} {path && <span className={styles.path}>{words.place(path)}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
