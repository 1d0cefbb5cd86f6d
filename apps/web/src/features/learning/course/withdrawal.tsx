import type { CoursePageView } from '@vagar/contract';
import { Button, Dialog, Notice, useToast } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useWithdraw } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';

/** Leaving a course: the consequence in numbers, and the way back. */
export const Withdrawal = ({ course }: { course: CoursePageView }) => {
  const words = useLearningWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const withdraw = useWithdraw(course.enrolmentId);
  const { requiredDone, requiredTotal } = course.progress;
  return (
    <div>
      <Dialog
        title={words.withdrawTitle}
        role="alertdialog"
        messages={{ close: words.close }}
        trigger={
          <Button variant="quiet" size="small">
            {words.withdraw}
          </Button>
        }
        actions={(close) => (
          <>
            <Button variant="primary" onPress={close}>
              {words.withdrawStay}
            </Button>
            <Button
              variant="danger"
              isPending={withdraw.isPending}
              onPress={() =>
                withdraw.mutate(undefined, {
                  onSuccess: () => {
                    close();
                    toast.show(words.withdrawn);
                  },
                })
              }
            >
              {words.withdraw}
            </Button>
          </>
        )}
      >
        <p>{words.withdrawBody(requiredDone, requiredTotal)}</p>
        {withdraw.error && (
          <Notice tone="danger" role="alert">
            {describe(withdraw.error, errorWords)}
          </Notice>
        )}
      </Dialog>
    </div>
  );
};
