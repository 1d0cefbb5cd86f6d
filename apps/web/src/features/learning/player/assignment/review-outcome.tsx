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
  const most = mostPoints(content.rubric);
  return (
    <Stack as="section" gap={3}>
      <h2>{words.review}</h2>
      <p>
        {words.reviewedAt(date(review.at))}
        {most > 0 && ` · ${words.total(review.points, most)}`}
      </p>
      {review.comment && (
        <>
          <h3>{words.comment}</h3>
          <p className={styles.comment}>{review.comment}</p>
        </>
      )}
      <RubricView rubric={content.rubric} chosen={review.levels} />
    </Stack>
  );
};
