import type { QuizResultRow } from '@vagar/contract';
import { Button, Dialog, Select, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useRefreshResults } from './results.queries.ts';
import { useResultWords } from './words.ts';

export interface ExtendTimeProps {
  activityId: string;
  row: QuizResultRow;
  /** Minutes that everybody has. */
  timeLimit: number;
  onClose: () => void;
}

/** Extensions that are asked for; one that somebody gave by another way stays among them. */
const choices = [0, 25, 50, 75, 100, 150, 200, 300];

/** A person's longer time. There is no field for why: it could be their health. */
export const ExtendTime = ({ activityId, row, timeLimit, onClose }: ExtendTimeProps) => {
  const words = useResultWords();
  const toast = useToast();
  const refresh = useRefreshResults(activityId);
  const submission = useSubmission<'extraPercent'>({ fields: ['extraPercent'] });
  const [percent, setPercent] = useState(row.extraPercent);
  const save = async () => {
    const { enrolmentId, name } = row;
    await api('extendTime', { params: { activityId, enrolmentId }, body: { extraPercent: percent } });
    toast.show(words.extended(name));
    await refresh();
    onClose();
  };
  const offered = [...new Set([...choices, row.extraPercent])].sort((a, b) => a - b);
  return (
    <Dialog
      title={words.extendTitle(row.name)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      messages={{ close: words.close }}
      actions={(close) => (
        <>
          <Button
            variant="primary"
            isPending={submission.isPending}
            onPress={() => void submission.submit(save, {})}
          >
            {words.save}
          </Button>
          <Button variant="quiet" onPress={close}>
            {words.cancel}
          </Button>
        </>
      )}
    >
      <Stack gap={4}>
        <SubmissionErrors submission={submission} />
        <p>{words.extendBody(timeLimit)}</p>
        <Select
          id={fieldId('extraPercent')}
          label={words.extendChoice}
          value={`${percent}`}
          options={offered.map((value) => ({
            value: `${value}`,
            label: words.choiceOf(value, Math.round(timeLimit * (1 + value / 100))),
          }))}
          onChange={(value) => setPercent(Number(value))}
          errorMessage={submission.messageOf('extraPercent')}
        />
      </Stack>
    </Dialog>
  );
};
