import { Button, Dialog, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { usePeopleWords } from '../words.ts';

/** Ends every session of a person: a lost phone, a shared computer. */
export const SignOutDialog = ({ personId, name }: { personId: string; name: string }) => {
  const words = usePeopleWords();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const submission = useSubmission<never>({ fields: [] });
  const send = async () => {
    if (!(await submission.submit(() => api('endPersonSessions', { params: { personId } })))) return;
    setOpen(false);
    toast.show(words.person.signedOut(name));
  };
  return (
    <Dialog
      title={words.person.signOut}
      role="alertdialog"
      messages={{ close: words.close }}
      trigger={<Button>{words.person.signOut}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={(close) => (
        <>
          <Button variant="primary" isPending={submission.isPending} onPress={() => void send()}>
            {words.person.signOut}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <p>{words.person.signOutBody(name)}</p>
      </Stack>
    </Dialog>
  );
};
