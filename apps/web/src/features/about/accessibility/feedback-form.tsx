import { Button, Notice, Stack, TextArea, TextField } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useErrorWords, useSubmission } from '../../../platform/errors/index.ts';
import { useAccessibilityWords } from './words.ts';

/** Reports what is in the way; anonymous unless an answer is wanted. */
export const FeedbackForm = () => {
  const words = useAccessibilityWords();
  const { fields } = useErrorWords();
  const [message, setMessage] = useState('');
  const [page, setPage] = useState('');
  const [contact, setContact] = useState('');
  const [isSent, setSent] = useState(false);
  const submission = useSubmission({
    fields: ['message', 'page', 'contact'],
    labels: { message: words.message, page: words.page, contact: words.contact },
  });
  const send = async () => {
    const body = {
      message,
      ...(page.trim() === '' ? {} : { page: page.trim() }),
      ...(contact.trim() === '' ? {} : { contact: contact.trim() }),
    };
    const own = message.trim() === '' ? { message: fields.missing } : {};
    setSent(await submission.submit(() => api('sendFeedback', { body }), own));
  };
  if (isSent)
    return (
      <Notice tone="done" role="status">
        {words.thanks}
      </Notice>
    );
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
        <TextArea
          id={fieldId('message')}
          label={words.message}
          maxLength={5000}
          value={message}
          onChange={setMessage}
          errorMessage={submission.messageOf('message')}
        />
        <TextField
          id={fieldId('page')}
          label={words.page}
          description={words.pageHint}
          optionalMark={words.optional}
          value={page}
          onChange={setPage}
          errorMessage={submission.messageOf('page')}
        />
        <TextField
          id={fieldId('contact')}
          label={words.contact}
          optionalMark={words.optional}
          type="email"
          autoComplete="email"
          value={contact}
          onChange={setContact}
          errorMessage={submission.messageOf('contact')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.send}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
