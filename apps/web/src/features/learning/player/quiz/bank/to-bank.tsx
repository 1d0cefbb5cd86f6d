import type { QuestionDraft } from '@vagar/contract';
import { forBank, withVersion } from '@vagar/domain';
import { Button, Dialog, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../../../platform/errors/index.ts';
import { useRefreshBank } from './bank.queries.ts';
import { PlaceFields } from './place-fields.tsx';
import type { BankPlace } from './place-fields.tsx';
import { tagsIn } from './tags.ts';
import { useBankWords } from './words.ts';

export interface ToBankProps {
  question: QuestionDraft;
  onChange: (question: QuestionDraft) => void;
}

/** A quiz's own question into the bank; what stands in the quiz becomes a copy of it. */
export const ToBank = ({ question, onChange }: ToBankProps) => {
  const words = useBankWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" onPress={() => setOpen(true)}>
        {words.toBank}
      </Button>
      {isOpen && (
        <Dialog title={words.toBankTitle} messages={{ close: words.close }} isOpen onOpenChange={setOpen}>
          <ToBankForm
            question={question}
            onChange={(copy) => {
              setOpen(false);
              onChange(copy);
            }}
          />
        </Dialog>
      )}
    </div>
  );
};

const ToBankForm = ({ question, onChange }: ToBankProps) => {
  const words = useBankWords();
  const toast = useToast();
  const refresh = useRefreshBank();
  const [place, setPlace] = useState<BankPlace>({ categoryId: null, tags: '' });
  const submission = useSubmission<'tags' | 'written'>({ fields: ['tags', 'written'] });
  const { tags, isTooMuch } = tagsIn(place.tags);
  const put = async () => {
    const body = { written: forBank<QuestionDraft>(question), categoryId: place.categoryId, tags };
    const made = await api('createBankQuestion', { body });
    onChange(withVersion<QuestionDraft>(question, made));
    toast.show(words.inBank);
    await refresh();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(put, {
          ...(question.prompt.sv.trim() === '' ? { written: words.promptWanted } : {}),
          ...(isTooMuch ? { tags: words.tooManyTags } : {}),
        });
      }}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <p id={fieldId('written')}>{words.toBankBody}</p>
        <PlaceFields
          place={place}
          onChange={setPlace}
          tagsId={fieldId('tags')}
          errorMessage={submission.messageOf('tags')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.put}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
