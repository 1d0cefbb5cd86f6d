import { Button, Dialog } from '@vagar/ui';
import { useCorrectionWords } from './words.ts';

export interface CorrectionConfirmationProps {
  version: number;
  /** Who take it now. */
  people: number;
  places: number;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** The consequence in numbers, and what stays as it is. */
export const CorrectionConfirmation = (props: CorrectionConfirmationProps) => {
  const { version, people, places, isPending, onConfirm, onClose } = props;
  const words = useCorrectionWords();
  return (
    <Dialog
      title={words.confirmTitle(version)}
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      messages={{ close: words.close }}
      actions={(close) => (
        <>
          <Button variant="primary" isPending={isPending} onPress={onConfirm}>
            {words.confirm}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <ul>
        <li>{words.confirmPlaces(places)}</li>
        <li>{words.confirmPeople(people)}</li>
        <li>{words.confirmKept}</li>
      </ul>
    </Dialog>
  );
};
