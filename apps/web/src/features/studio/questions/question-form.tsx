import { Button, Section, Stack } from '@vagar/ui';
import type { ReactNode } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { PlaceFields, QuestionEditor, tagsIn, useBankWords } from '../../learning/index.ts';
import styles from './questions.module.css';
import { useQuestionBankWords } from './words.ts';
import type { WrittenQuestion } from './written-question.ts';

export interface QuestionFormProps {
  value: WrittenQuestion;
  onChange: (value: WrittenQuestion) => void;
  act: string;
  /** What is known of how it is saved, beside the button. */
  note: ReactNode;
  onSend: () => Promise<void>;
  /** What stands on top; it may send in its own way. */
  children?: (submit: (act: () => Promise<void>) => void, isPending: boolean) => ReactNode;
}

/** A question's place in the bank and the question, written with the editor that quizzes have. */
export const QuestionForm = ({ value, onChange, act, note, onSend, children }: QuestionFormProps) => {
  const words = useQuestionBankWords();
  const bank = useBankWords();
  const submission = useSubmission<'tags' | 'written'>({
    fields: ['written', 'tags'],
    labels: { written: words.promptField, tags: words.tags },
  });
  const submit = (send: () => Promise<void>) =>
    void submission.submit(send, {
      ...(value.written.prompt.sv.trim() === '' ? { written: words.promptWanted } : {}),
      ...(tagsIn(value.tags).isTooMuch ? { tags: bank.tooManyTags } : {}),
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(onSend);
      }}
    >
      <Stack gap={6}>
        <SubmissionErrors submission={submission} />
        {children?.(submit, submission.isPending)}
        <Section title={words.words} id={fieldId('written')}>
          <Stack gap={5}>
            <QuestionEditor
              question={value.written}
              number={null}
              onChange={(written) => onChange({ ...value, written })}
            />
          </Stack>
        </Section>
        <Section title={words.place}>
          <PlaceFields
            place={value}
            onChange={(place) => onChange({ ...value, ...place })}
            tagsId={fieldId('tags')}
            errorMessage={submission.messageOf('tags')}
          />
        </Section>
        <Stack gap={2}>
          <div>
            <Button type="submit" variant="primary" isPending={submission.isPending}>
              {act}
            </Button>
          </div>
          <p className={styles.quiet}>{note}</p>
        </Stack>
      </Stack>
    </form>
  );
};
