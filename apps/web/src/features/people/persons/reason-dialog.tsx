import { Button, Dialog, Stack, TextArea } from '@vagar/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { usePeopleWords } from '../words.ts';

export interface ReasonDialogProps {
  title: string;
  /** The consequence, in numbers where there are any. */
  body: string;
  trigger: ReactElement;
  action: string;
  isDanger?: boolean;
  onSend: (reason: string) => Promise<void>;
}

/** Something that is done only with a reason, which stays in the log. */
export const ReasonDialog = ({
  title,
  body,
  trigger,
  action,
  isDanger = false,
  onSend,
}: ReasonDialogProps) => {
  const words = usePeopleWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const submission = useSubmission({ fields: ['reason'] });
  const send = async () => {
    const missing = reason.trim() === '' ? { reason: words.missing(words.person.reason) } : {};
    if (await submission.submit(() => onSend(reason.trim()), missing)) {
      setOpen(false);
      setReason('');
    }
  };
  return (
    <Dialog
      title={title}
      role="alertdialog"
      messages={{ close: words.close }}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={(close) => (
        <>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            isPending={submission.isPending}
            onPress={() => void send()}
          >
            {action}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <p>{body}</p>
        <TextArea
          id={fieldId('reason')}
          label={words.person.reason}
          description={words.person.reasonBody}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
          errorMessage={submission.messageOf('reason')}
        />
      </Stack>
    </Dialog>
  );
};
