import type { RegradePreview } from '@vagar/contract';
import { Button, Stack, TextField, useToast } from '@vagar/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useRefreshResults } from './results.queries.ts';
import { useResultWords } from './words.ts';

export interface RegradeFormProps {
  activityId: string;
  run: RegradePreview;
  /** Where the history is. */
  results: string;
  onOutdated: () => void;
  /** What is shown is not the dry run of what is ticked yet. */
  isBusy: boolean;
}

/** The act itself: a reason, and a button that says how many it changes. */
export const RegradeForm = ({ activityId, run, results, onOutdated, isBusy }: RegradeFormProps) => {
  const words = useResultWords();
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshResults(activityId);
  const [reason, setReason] = useState('');
  const submission = useSubmission<'reason'>({ fields: ['reason'] });
  const send = async () => {
    const { fingerprint } = run;
    const questions = run.questions.flatMap(({ key, isChosen }) => (isChosen ? key : []));
    try {
      const body = { reason: reason.trim(), fingerprint, questions };
      const { changed } = await api('regradeQuiz', { params: { activityId }, body });
      toast.show(words.done(changed));
      await refresh();
      await navigate(results);
    } catch (error) {
      // What was shown is not what would be done: the new dry run takes its place, and what was written stays.
      if (!isProblem(error, 'regrade-outdated')) throw error;
      onOutdated();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(send, reason.trim() === '' ? { reason: words.reasonMissing } : {});
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        <TextField
          id={fieldId('reason')}
          label={words.reasonLabel}
          description={words.reasonBody}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          errorMessage={submission.messageOf('reason')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending || isBusy}>
            {words.regrade(run.changes.length)}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
