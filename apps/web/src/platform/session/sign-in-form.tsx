import { Button, Stack, TextField } from '@vagar/ui';
import type { SessionView } from '@vagar/contract';
import { useState } from 'react';
import { fieldId, SubmissionErrors, useErrorWords, useSubmission } from '../errors/index.ts';
import { useSession } from './session-context.ts';
import { useSessionWords } from './session-words.ts';

export interface SignInFormProps {
  /** The address already known, when someone signs in again. */
  email?: string;
  onSignedIn: (session: SessionView) => void;
}

/** Address and password. Pasting and password managers work (WCAG 3.3.8). */
export const SignInForm = ({ email: known = '', onSignedIn }: SignInFormProps) => {
  const words = useSessionWords();
  const { fields } = useErrorWords();
  const { signIn } = useSession();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const submission = useSubmission({
    fields: ['email', 'password'],
    labels: { email: words.email, password: words.password },
  });
  const send = () =>
    submission.submit(async () => onSignedIn(await signIn({ email: email.trim(), password })), {
      ...(email.trim() === '' ? { email: fields.missing } : {}),
      ...(password === '' ? { password: fields.missing } : {}),
    });
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
          id={fieldId('email')}
          label={words.email}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          errorMessage={submission.messageOf('email')}
        />
        <TextField
          id={fieldId('password')}
          label={words.password}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          errorMessage={submission.messageOf('password')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.signIn}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
