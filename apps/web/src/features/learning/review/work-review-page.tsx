import { useQuery } from '@tanstack/react-query';
import type { WorkReviewView } from '@vagar/contract';
import { LinkButton, Stack } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { EarlierReviews } from './earlier-reviews.tsx';
import { HandedInWork } from './handed-in-work.tsx';
import { ReviewForm } from './review-form.tsx';
import { workReviewQuery } from './review.queries.ts';
import styles from './review.module.css';
import { WorkStateMark } from './work-state.tsx';
import { useReviewWords } from './words.ts';

/** One piece of work: what was handed in, what was said of it before, and what is said of it now. */
export const WorkReviewPage = () => {
  const { enrolmentId = '', activityId = '' } = useParams();
  const query = useQuery(workReviewQuery(enrolmentId, activityId));
  return (
    <QueryPage query={query}>
      {(work) => <Desk work={work} onReadNew={() => void query.refetch()} />}
    </QueryPage>
  );
};

const Desk = ({ work, onReadNew }: { work: WorkReviewView; onReadNew: () => void }) => {
  const words = useReviewWords();
  const localised = useLocalised();
  const { dateTime } = useFormats();
  const standing = useRef<HTMLParagraphElement>(null);
  // The button that judged it is gone: whoever had pressed it goes on from what it led to.
  useEffect(() => {
    if (work.state !== 'handed-in' && document.activeElement === document.body) standing.current?.focus();
  }, [work.state]);
  return (
    <RoutePage
      title={words.workTitle(localised(work.activityTitle).text, work.name)}
      heading={work.name}
      kicker={
        <>
          <Localised text={work.courseTitle} /> · <Localised text={work.activityTitle} />
        </>
      }
      lead={words.handedInAt(dateTime(work.handedInAt))}
      crumbs={[{ label: words.title, href: '/bedomning' }]}
    >
      <p ref={standing} tabIndex={-1}>
        <WorkStateMark state={work.state} />
      </p>
      <div className={styles.desk}>
        <HandedInWork work={work} />
        <Stack gap={6}>
          {work.state === 'handed-in' && (
            // Another round is another form: what was chosen for the first is not carried into it.
            <ReviewForm key={work.version} work={work} onReadNew={onReadNew} />
          )}
          <EarlierReviews work={work} />
          <div>
            <LinkButton href="/bedomning" icon="arrow-left" variant="quiet">
              {words.back}
            </LinkButton>
          </div>
        </Stack>
      </div>
    </RoutePage>
  );
};
