import type { MoveRow } from '@vagar/contract';
import { Button, Dialog } from '@vagar/ui';
import { usePublishWords } from './words.ts';

export interface MoveConfirmationProps {
  rows: readonly MoveRow[];
  to: number;
  onConfirm: () => void;
  onClose: () => void;
}

/** The consequence in numbers. */
export const MoveConfirmation = ({ rows, to, onConfirm, onClose }: MoveConfirmationProps) => {
  const words = usePublishWords();
  const sum = (of: 'carried' | 'lost' | 'added') => rows.reduce((total, row) => total + row[of], 0);
  const losing = rows.filter(({ lost }) => lost > 0).length;
  return (
    <Dialog
      title={words.confirmTitle(rows.length, to)}
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      messages={{ close: words.close }}
      actions={(close) => (
        <>
          <Button variant="primary" onPress={onConfirm}>
            {words.confirm}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <ul>
        <li>{words.confirmCarried(sum('carried'))}</li>
        <li>{words.confirmLost(sum('lost'), losing)}</li>
        <li>{words.confirmAdded(sum('added'))}</li>
      </ul>
    </Dialog>
  );
};
