import { useQuery } from '@tanstack/react-query';
import type { ActivityOutcome } from '@vagar/contract';
import { mostPoints } from '@vagar/domain';
import { Skeleton, Stack } from '@vagar/ui';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { outcomeQuery } from '../outcome.queries.ts';
import type { KindProps } from '../kinds.ts';
import { SendFailure } from '../send-failure.tsx';
import styles from './assignment.module.css';
import { RubricView } from './rubric.tsx';
import { useAssignmentWords } from './words.ts';

type Review = NonNullable<Extract<ActivityOutcome, { kind: 'assignment' }>['review']>;

/** What whoever read the work said last: level by level, the points, the comment. */
export const ReviewOutcome = ({
  activity,
  content,
}: Pick<KindProps<'assignment'>, 'activity' | 'content'>) => {
  const words = useAssignmentWords();
  const { data, error } = useQuery(outcomeQuery(activity));
  if (error) return <SendFailure error={error} />;
  if (!data) return <Skeleton count={4} label={words.reviewWaiting} />;
  const review = data.kind === 'assignment' ? data.review : null;
  return review && <ReviewView review={review} content={content} />;
};

interface ReviewViewProps extends Pick<KindProps<'assignment'>, 'content'> {
  review: Review;
}

const ReviewView = ({ review, content }: ReviewViewProps) => {
  const words = useAssignmentWords();
  const { date } = useFormats();
  const { rubric, approvedFrom } = content;
  // What is given back may be judged in part or in words alone: then there is no sum to speak of.
  const isJudged = Object.keys(review.levels).length > 0;
  return (
    <Stack as="section" gap={3}>
      <h2>{words.review}</h2>
      <p>
        {words.reviewedAt(date(review.at))}
        {isJudged && ` · ${words.total(review.points, mostPoints(rubric))}`}
      </p>
      {review.comment && (
        <>
          <h3>{words.comment}</h3>
          <p className={styles.comment}>{review.comment}</p>
        </>
      )}
      {rubric.length > 0 && (
        <>
          <h3>{words.rubric}</h3>
          {approvedFrom > 0 && <p>{words.approvedFrom(approvedFrom)}</p>}
          <RubricView rubric={rubric} chosen={review.levels} level={4} />
        </>
      )}
    </Stack>
  );
};
