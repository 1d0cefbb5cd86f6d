import type { LocalText } from '@vagar/domain';
import { Button, Stack } from '@vagar/ui';
import { useState } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { BilingualField } from '../../learning/index.ts';
import { useQuestionBankWords } from './words.ts';

export interface CategoryFormProps {
  /** Tells this form's fields from another's on the page. */
  field: string;
  first: LocalText;
  act: string;
  onSend: (name: LocalText) => Promise<void>;
}

/** A category's name in both languages. */
export const CategoryForm = ({ field, first, act, onSend }: CategoryFormProps) => {
  const words = useQuestionBankWords();
  const [name, setName] = useState(first);
  const swedish = `${field}.sv`;
  const submission = useSubmission<string>({ fields: [swedish] });
  const send = async () => {
    const own = name.sv.trim() === '' ? { [swedish]: words.nameWanted } : {};
    if (await submission.submit(() => onSend(name), own)) setName(first);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <BilingualField
          id={fieldId(field)}
          label={words.categoryName}
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <div>
          <Button type="submit" isPending={submission.isPending}>
            {act}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
