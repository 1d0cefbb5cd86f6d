import { Button, Dialog } from '@vagar/ui';
import { forgetDrafts } from '../autosave/index.ts';
import { useNavigationWords } from './navigation-words.ts';

export interface UnsavedDialogProps {
  personId: string;
  onStay: () => void;
  onLeave: () => void;
}

/** Signing out on a shared computer must leave no text behind, and must not lose one unasked. */
export const UnsavedDialog = ({ personId, onStay, onLeave }: UnsavedDialogProps) => {
  const words = useNavigationWords();
  return (
    <Dialog
      role="alertdialog"
      title={words.unsavedTitle}
      messages={{ close: words.close }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onStay()}
      actions={(close) => (
        <>
          <Button variant="primary" onPress={close}>
            {words.unsavedStay}
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              forgetDrafts(personId);
              onLeave();
            }}
          >
            {words.unsavedLeave}
          </Button>
        </>
      )}
    >
      <p>{words.unsavedBody}</p>
    </Dialog>
  );
};
