import type { LinkView } from '@vagar/contract';
import { Button, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useErrorWords, useSubmission } from '../../platform/errors/index.ts';
import { useAccessWords } from './words.ts';

export interface LinkFormProps {
  token: string;
  link: LinkView;
  onUsed: () => void;
}

/** What the link is for: choosing a password, or only confirming an address. */
export const LinkForm = ({ token, link, onUsed }: LinkFormProps) => {
  const words = useAccessWords();
  const { fields } = useErrorWords();
  const [password, setPassword] = useState('');
  const submission = useSubmission({
    fields: ['password'],
    fieldOfCode: { 'password-too-weak': 'password' },
  });
  const wantsPassword = link.purpose !== 'email-change';
  const send = async () => {
    const body = wantsPassword ? { token, password } : { token };
    const isMissing = wantsPassword && password === '';
    if (
      await submission.submit(() => api('useLink', { body }), isMissing ? { password: fields.missing } : {})
    )
      onUsed();
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
        {wantsPassword && (
          <>
            {/* Lets password managers save the password under its address. */}
            <input type="email" autoComplete="username" value={link.email} readOnly hidden />
            <TextField
              id={fieldId('password')}
              label={words.choosePassword}
              description={words.passwordHint}
              type="password"
              name="password"
              autoComplete="new-password"
              value={password}
              onChange={setPassword}
              errorMessage={submission.messageOf('password')}
            />
          </>
        )}
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {wantsPassword ? words.savePassword : words.confirmAddress}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
