import { ErrorSummary, Notice } from '@vagar/ui';
import { useErrorWords } from './error-words.ts';
import type { Submission } from './use-submission.ts';

/** On top of a form: which fields need correcting, or why the whole was refused. */
export const SubmissionErrors = <Field extends string>({ submission }: { submission: Submission<Field> }) => {
  const words = useErrorWords();
  const { faults, attempt, general } = submission;
  return (
    <>
      <ErrorSummary title={words.summary} errors={faults} attempt={attempt} />
      {general && (
        <Notice tone="danger" role="alert" key={attempt}>
          {general}
        </Notice>
      )}
    </>
  );
};
