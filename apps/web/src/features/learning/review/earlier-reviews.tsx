import type { WorkReviewView } from '@vagar/contract';
import { mostPoints } from '@vagar/domain';
import { Disclosure, Stack } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { RubricView } from '../player/assignment/rubric.tsx';
import styles from './review.module.css';
import { useReviewWords } from './words.ts';

/** What was said each time the work was read, the latest first. */
export const EarlierReviews = ({ work }: { work: WorkReviewView }) => {
  const words = useReviewWords();
  const { date } = useFormats();
  if (work.reviews.length === 0) return null;
  const most = mostPoints(work.rubric);
  return (
    <Stack as="section" gap={3}>
      <h2>{words.earlier}</h2>
      {work.reviews.map(({ decision, reviewer, at, points, comment, levels }, place) => (
        <Disclosure
          key={at}
          level={3}
          isOpenAtFirst={place === 0}
          title={(decision === 'approved' ? words.approvedBy : words.returnedBy)(reviewer, date(at))}
        >
          <Stack gap={3}>
            {most > 0 && <p>{words.total(points, most)}</p>}
            {comment && <p className={styles.comment}>{comment}</p>}
            <RubricView rubric={work.rubric} chosen={levels} />
          </Stack>
        </Disclosure>
      ))}
    </Stack>
  );
};
