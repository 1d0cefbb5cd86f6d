import { Button, Dialog, Stack, useToast } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import { useState } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { usePeopleWords } from '../words.ts';

export interface LastDayDialogProps {
  title: string;
  /** What the end means, and what stays. */
  body: string;
  /** What the button that opens it says to those who listen: which of several it ends. */
  name: string;
  /** The day suggested. */
  first: string;
  /** What the API calls the day in a refusal. */
  field: 'validTo' | 'on';
  done: string;
  onSend: (day: string) => Promise<void>;
}

/** Something dated gets its last day. */
export const LastDayDialog = ({ title, body, name, first, field, done, onSend }: LastDayDialogProps) => {
  const words = usePeopleWords();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState<string | null>(first);
  const submission = useSubmission({ fields: ['validTo', 'on'] });
  const send = async () => {
    const isSent = await submission.submit(
      () => onSend(day ?? ''),
      day === null ? { [field]: words.missing(words.person.lastDay) } : {},
    );
    if (!isSent) return;
    setOpen(false);
    toast.show(done);
  };
  return (
    <Dialog
      title={title}
      messages={{ close: words.close }}
      trigger={
        <Button variant="quiet" size="small" aria-label={name}>
          {words.person.end}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={(close) => (
        <>
          <Button variant="primary" isPending={submission.isPending} onPress={() => void send()}>
            {words.person.end}
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
        <DateField
          id={fieldId(field)}
          label={words.person.lastDay}
          value={day}
          onChange={setDay}
          errorMessage={submission.messageOf(field)}
        />
      </Stack>
    </Dialog>
  );
};
