import { Button, Link, Notice, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useErrorWords, useSubmission } from '../../platform/errors/index.ts';
import { RoutePage } from '../../platform/navigation/index.ts';
import { useAccessWords } from './words.ts';

/** A link by mail to choose a new password. The answer is the same for addresses that are unknown. */
export const ForgotPage = () => {
  const words = useAccessWords();
  const { fields } = useErrorWords();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submission = useSubmission({ fields: ['email'] });
  const send = async () => {
    const address = email.trim();
    const isSent = await submission.submit(
      () => api('requestReset', { body: { email: address } }),
      address === '' ? { email: fields.missing } : {},
    );
    if (isSent) setSentTo(address);
  };
  return (
    <RoutePage
      title={words.forgotTitle}
      lead={words.forgotLead}
      width="narrow"
      crumbs={[{ label: words.signInTitle, href: '/logga-in' }]}
    >
      {sentTo ? (
        <Stack gap={5}>
          <Notice tone="done" role="status" title={words.linkSentTitle}>
            {words.linkSent(sentTo)}
          </Notice>
          <Link href="/logga-in">{words.backToSignIn}</Link>
        </Stack>
      ) : (
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
            <div>
              <Button type="submit" variant="primary" isPending={submission.isPending}>
                {words.sendLink}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </RoutePage>
  );
};
