import { Button, Dialog } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useEditorWords } from './words.ts';

export interface TaskDialogProps {
  title: string;
  /** The word on the main button. */
  act: string;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  /** What takes away what is already there. */
  remove?: { label: string; act: () => void } | undefined;
}

/** A short question above the editor: answered with Enter or the button, left with Escape. */
export const TaskDialog = ({ title, act, children, onSubmit, onClose, remove }: TaskDialogProps) => {
  const words = useEditorWords();
  const form = useId();
  return (
    <Dialog
      title={title}
      messages={{ close: words.close }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={() => (
        <>
          <Button variant="primary" type="submit" form={form}>
            {act}
          </Button>
          {remove && <Button onPress={remove.act}>{remove.label}</Button>}
          <Button variant="quiet" onPress={onClose}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
};
