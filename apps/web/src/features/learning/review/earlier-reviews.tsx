import type { WorkReviewView } from '@vagar/contract';
import { mostPoints } from '@vagar/domain';
import { Disclosure, Stack } from '@vagar/ui';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import styles from './review.module.css';
import { useReviewWords } from './words.ts';

/** What was said each time the work was read, the latest first. */
export const EarlierReviews = ({ work }: { work: WorkReviewView }) => {
  const words = useReviewWords();
  const { date } = useFormats();
  if (work.reviews.length === 0) return null;
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
            {Object.keys(levels).length > 0 && <p>{words.total(points, mostPoints(work.rubric))}</p>}
            {comment && <p className={styles.comment}>{comment}</p>}
            <Judged rubric={work.rubric} levels={levels} />
          </Stack>
        </Disclosure>
      ))}
    </Stack>
  );
};

type Review = WorkReviewView['reviews'][number];

/** The criteria that were judged, each with the level it got. */
const Judged = ({ rubric, levels }: Pick<WorkReviewView, 'rubric'> & Pick<Review, 'levels'>) => {
  const words = useReviewWords();
  return (
    <dl className={styles.judged}>
      {rubric.map((criterion) => {
        const level = criterion.levels.find(({ key }) => key === levels[criterion.key]);
        return (
          level && (
            <div key={criterion.key}>
              <dt>
                <Localised text={criterion.text} />
              </dt>
              <dd>
                <Localised text={level.text} /> ({words.points(level.points)})
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
};
