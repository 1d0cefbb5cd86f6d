import type { MovePreview } from '@vagar/contract';
import { Button, Checkbox, Cluster, Notice, ProgressMark, Stack } from '@vagar/ui';
import { useState } from 'react';
import { ListFoot } from '../../../platform/lists/index.ts';
import { MoveConfirmation } from './move-confirmation.tsx';
import { MoveTable } from './move-table.tsx';
import { useMove } from './use-move.ts';
import type { MoveProgress } from './use-move.ts';
import { usePublishWords } from './words.ts';

export interface MoveFormProps {
  courseId: string;
  preview: MovePreview;
  hrefOf: (page: number) => string;
  /** The list is shorter now: the page shown may lie past its end. */
  onMoved: () => void;
}

/** Who is moved is chosen name by name, or all at once; the numbers stand in the question before it is done. */
export const MoveForm = ({ courseId, preview, hrefOf, onMoved }: MoveFormProps) => {
  const words = usePublishWords();
  const { to, rows, total } = preview;
  const moving = useMove(courseId, preview, onMoved);
  const [isAsking, setAsking] = useState(false);
  const { chosen, leftOut, progress, fault } = moving;
  const isEveryone = chosen.size > 0 && chosen.size + leftOut >= total;
  const ask = () => {
    moving.setFault(chosen.size === 0 ? words.chooseSomebody : null);
    setAsking(chosen.size > 0);
  };
  return (
    <Stack gap={5}>
      <Checkbox
        label={words.chooseAll(total)}
        // Not disabled: that would take the focus from whoever just pressed it.
        isReadOnly={progress !== null}
        isSelected={isEveryone}
        isIndeterminate={chosen.size > 0 && !isEveryone}
        onChange={(isAll) => (isAll ? void moving.chooseAll() : moving.chooseNone())}
      />
      {leftOut > 0 && <Notice role="status">{words.leftOut(leftOut)}</Notice>}
      <MoveTable rows={rows} chosen={chosen} onChoose={moving.choose} />
      <ListFoot page={preview} hrefOf={hrefOf} />
      {fault && (
        <Notice tone="attention" role="alert">
          {fault}
        </Notice>
      )}
      {progress ? (
        <Progress progress={progress} onStop={moving.stop} />
      ) : (
        <Cluster>
          <Button variant="primary" onPress={ask}>
            {words.moveChosen(chosen.size)}
          </Button>
        </Cluster>
      )}
      {isAsking && (
        <MoveConfirmation
          rows={[...chosen.values()]}
          to={to}
          onConfirm={() => {
            setAsking(false);
            void moving.move();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
};

/** How far it has come, and the way to stop: whoever is moved stays moved, the others are untouched. */
const Progress = ({
  progress: { what, done, total },
  onStop,
}: {
  progress: MoveProgress;
  onStop: () => void;
}) => {
  const words = usePublishWords();
  return (
    <Notice role="status" title={what === 'moving' ? words.movingNow : words.readingAll}>
      <Stack gap={4}>
        <ProgressMark
          label={what === 'moving' ? words.movingNow : words.readingAll}
          value={total === 0 ? 0 : done / total}
          text={words.doneOf(done, total)}
        />
        {what === 'moving' && <p>{words.movingBody}</p>}
        <div>
          {/* The button that began it is gone; whoever pressed that goes on from here. */}
          <Button onPress={onStop} autoFocus={what === 'moving'}>
            {words.stop}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
};
