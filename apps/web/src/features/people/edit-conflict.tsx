import { Button, Cluster, DataTable, Notice, Stack } from '@vagar/ui';
import { usePeopleWords } from './words.ts';

export interface ComparedField {
  label: string;
  mine: string;
  theirs: string;
}

export interface EditConflictProps {
  fields: readonly ComparedField[];
  isPending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two edits of the same thing: what differs, side by side, and the choice. */
export const EditConflict = ({ fields, isPending, onKeepMine, onTakeTheirs }: EditConflictProps) => {
  const words = usePeopleWords();
  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  const shown = (value: string) => value || words.conflict.empty;
  return (
    <Notice
      tone="attention"
      role="alert"
      title={words.conflict.title}
      actions={
        <Cluster>
          <Button variant="primary" isPending={isPending} onPress={onKeepMine}>
            {words.conflict.keepMine}
          </Button>
          <Button onPress={onTakeTheirs}>{words.conflict.takeTheirs}</Button>
        </Cluster>
      }
    >
      <Stack gap={3}>
        <p>{words.conflict.body}</p>
        {differing.length === 0 ? (
          <p>{words.conflict.same}</p>
        ) : (
          <DataTable
            caption={words.conflict.caption}
            isCaptionHidden
            rows={differing}
            rowKey={({ label }) => label}
            columns={[
              { id: 'field', header: words.conflict.field, cell: ({ label }) => label },
              { id: 'mine', header: words.conflict.mine, cell: ({ mine }) => shown(mine) },
              { id: 'theirs', header: words.conflict.theirs, cell: ({ theirs }) => shown(theirs) },
            ]}
          />
        )}
      </Stack>
    </Notice>
  );
};
