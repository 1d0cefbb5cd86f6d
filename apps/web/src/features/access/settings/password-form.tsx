import { Button, Stack, TextField, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useErrorWords, useSubmission } from '../../../platform/errors/index.ts';
import { useAccessWords } from '../words.ts';

/** A new password, with the old one as proof that it is me at the screen. */
export const PasswordForm = () => {
  const words = useAccessWords();
  const { fields } = useErrorWords();
  const toast = useToast();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const submission = useSubmission({
    fields: ['currentPassword', 'newPassword'],
    labels: { currentPassword: words.currentPassword, newPassword: words.newPassword },
    fieldOfCode: { 'wrong-credentials': 'currentPassword', 'password-too-weak': 'newPassword' },
  });
  const send = async () => {
    const isChanged = await submission.submit(
      () => api('changePassword', { body: { currentPassword, newPassword } }),
      {
        ...(currentPassword === '' ? { currentPassword: fields.missing } : {}),
        ...(newPassword === '' ? { newPassword: fields.missing } : {}),
      },
    );
    if (!isChanged) return;
    setCurrent('');
    setNew('');
    toast.show(words.passwordChanged);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        <TextField
          id={fieldId('currentPassword')}
          label={words.currentPassword}
          type="password"
          autoComplete="current-password"
          value={currentPassword}
          onChange={setCurrent}
          errorMessage={submission.messageOf('currentPassword')}
        />
        <TextField
          id={fieldId('newPassword')}
          label={words.newPassword}
          description={words.passwordHint}
          type="password"
          autoComplete="new-password"
          value={newPassword}
          onChange={setNew}
          errorMessage={submission.messageOf('newPassword')}
        />
        <div>
          <Button type="submit" isPending={submission.isPending}>
            {words.changePassword}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
