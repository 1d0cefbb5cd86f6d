import { Button, Notice, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { SubmissionErrors, useErrorWords, fieldId, useSubmission } from '../../../platform/errors/index.ts';
import { usePerson } from '../../../platform/session/index.ts';
import { useAccessWords } from '../words.ts';

/** A new address: it holds when the link sent there is opened, and the old address is told. */
export const AddressForm = () => {
  const words = useAccessWords();
  const { fields } = useErrorWords();
  const person = usePerson();
  const [newEmail, setNewEmail] = useState('');
  const [password, setPassword] = useState('');
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const submission = useSubmission({
    fields: ['newEmail', 'password'],
    labels: { newEmail: words.newEmail, password: words.currentPassword },
    fieldOfCode: { 'wrong-credentials': 'password', 'email-taken': 'newEmail' },
  });
  const send = async () => {
    const address = newEmail.trim();
    const isAsked = await submission.submit(
      () => api('changeEmail', { body: { newEmail: address, currentPassword: password } }),
      {
        ...(address === '' ? { newEmail: fields.missing } : {}),
        ...(password === '' ? { password: fields.missing } : {}),
      },
    );
    if (!isAsked) return;
    setAskedFor(address);
    setNewEmail('');
    setPassword('');
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
        <p>{words.addressNow(person.email)}</p>
        {askedFor && (
          <Notice tone="done" role="status">
            {words.addressAsked(askedFor)}
          </Notice>
        )}
        <SubmissionErrors submission={submission} />
        <TextField
          id={fieldId('newEmail')}
          label={words.newEmail}
          type="email"
          autoComplete="email"
          value={newEmail}
          onChange={setNewEmail}
          errorMessage={submission.messageOf('newEmail')}
        />
        <TextField
          id={fieldId('password')}
          label={words.currentPassword}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          errorMessage={submission.messageOf('password')}
        />
        <div>
          <Button type="submit" isPending={submission.isPending}>
            {words.changeAddress}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
