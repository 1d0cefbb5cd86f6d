import type { DraftActivityLine, DraftModule } from '@vagar/contract';
import { Button, Dialog, Select, Stack } from '@vagar/ui';
import { useState } from 'react';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface MoveDialogProps {
  line: DraftActivityLine;
  modules: readonly DraftModule[];
  acts: ShapeActs;
  onClose: () => void;
}

const first = 'first';

/** Where an activity is to stand, chosen from lists: the way without dragging, however long the course is. */
export const MoveDialog = ({ line, modules, acts, onClose }: MoveDialogProps) => {
  const words = useShapeWords();
  const own = modules.find(({ activities }) => activities.some(({ id }) => id === line.id));
  const [moduleId, setModuleId] = useState(
    () => modules.find(({ id }) => id !== own?.id)?.id ?? own?.id ?? '',
  );
  const others = (modules.find(({ id }) => id === moduleId)?.activities ?? []).filter(
    ({ id }) => id !== line.id,
  );
  const [after, setAfter] = useState<string | null>(null);
  const chosen = after ?? others.at(-1)?.id ?? first;
  const move = () => {
    const before = chosen === first ? others[0] : others[others.findIndex(({ id }) => id === chosen) + 1];
    acts.activities.place(line.id, moduleId, before?.id ?? null);
    onClose();
  };
  return (
    <Dialog
      title={words.moveTitle(acts.nameOf(line.title))}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      messages={{ close: words.close }}
      actions={(close) => (
        <>
          <Button variant="primary" onPress={move}>
            {words.moveAction}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <Stack gap={5}>
        <Select
          label={words.moveModule}
          value={moduleId}
          options={modules.map(({ id, title }, place) => ({
            value: id,
            label: `${place + 1}. ${acts.nameOf(title)}`,
          }))}
          onChange={(id) => {
            setModuleId(id);
            setAfter(null);
          }}
        />
        <Select
          label={words.movePlace}
          value={chosen}
          options={[
            { value: first, label: words.first },
            ...others.map(({ id, title }) => ({ value: id, label: words.afterThat(acts.nameOf(title)) })),
          ]}
          onChange={setAfter}
        />
      </Stack>
    </Dialog>
  );
};
