import { useQueryClient } from '@tanstack/react-query';
import { Stack } from '@vagar/ui';
import { activityQuery } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import { AssignmentForm } from './assignment-form.tsx';
import { ReviewOutcome } from './review-outcome.tsx';
import { RubricBefore } from './rubric.tsx';
import { WorkStanding } from './work-standing.tsx';

/** Something to hand in: the criteria first, then the work, then what whoever judged it said. */
export const AssignmentActivity = ({ activity, content, isClosed }: KindProps<'assignment'>) => {
  const client = useQueryClient();
  const state = activity.mine.work?.state ?? 'none';
  const isOpen = state !== 'handed-in' && state !== 'approved';
  // Handing in does not finish the activity, so there is nothing to celebrate: the page says that it waits.
  const handedIn = () => void client.invalidateQueries(activityQuery(activity.enrolmentId, activity.id));
  return (
    <Stack gap={6}>
      <Prompt prompt={content.prompt} support={null} />
      <WorkStanding activity={activity} content={content} />
      {(state === 'returned' || state === 'approved') && (
        <ReviewOutcome activity={activity} content={content} />
      )}
      {state !== 'approved' && state !== 'returned' && <RubricBefore content={content} />}
      <AssignmentForm
        activity={activity}
        content={content}
        isReadOnly={isClosed || !isOpen}
        isAgain={state === 'returned'}
        onHandedIn={handedIn}
      />
    </Stack>
  );
};
