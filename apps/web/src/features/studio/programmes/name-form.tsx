import { Button, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';

export interface NameFormProps {
  /** Of its own where a page has several such forms. */
  field: string;
  label: string;
  description: string;
  /** What is said when nothing is written. */
  missing: string;
  action: string;
  onName: (name: string) => Promise<unknown>;
}

/** One name in Swedish, and the button that makes something of it. The field is emptied when it has been made. */
export const NameForm = ({ field, label, description, missing, action, onName }: NameFormProps) => {
  const [name, setName] = useState('');
  const submission = useSubmission<string>({ fields: [field], labels: { [field]: label } });
  const send = async () => {
    await onName(name.trim());
    setName('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(send, name.trim() === '' ? { [field]: missing } : {});
      }}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <TextField
          id={fieldId(field)}
          lang="sv"
          label={label}
          description={description}
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={setName}
          errorMessage={submission.messageOf(field)}
        />
        <div>
          <Button type="submit" isPending={submission.isPending}>
            {action}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
