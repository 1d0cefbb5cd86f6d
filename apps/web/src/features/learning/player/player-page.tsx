import { useQuery } from '@tanstack/react-query';
import type { ActivityView, ResultView } from '@vagar/contract';
import { Notice, Skeleton } from '@vagar/ui';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { ActivityMark } from '../activity-mark.tsx';
import { activityQuery } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';
import { Finished } from './finished.tsx';
import { kindPages } from './kinds.ts';
import type { KindProps } from './kinds.ts';
import styles from './player.module.css';
import { StepLinks } from './step-links.tsx';

/** One activity at a time: where in the course it stands, the activity itself, the way on. */
export const PlayerPage = () => {
  const { enrolmentId = '', activityId = '' } = useParams();
  const query = useQuery(activityQuery(enrolmentId, activityId));
  return (
    <QueryPage query={query}>
      {/* Keyed: another activity is another page, with nothing carried over. */}
      {(activity) => <Player key={activity.id} activity={activity} />}
    </QueryPage>
  );
};

const Player = ({ activity }: { activity: ActivityView }) => {
  const words = useLearningWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const [result, setResult] = useState<ResultView | null>(null);
  const { text, lang } = localised(activity.title);
  const { enrolmentState, state } = activity;
  const said = useRef<HTMLDivElement>(null);
  // The button that finished it is gone: whoever had pressed it goes on from what it led to.
  useEffect(() => {
    if (result && document.activeElement === document.body) said.current?.focus();
  }, [result, state]);
  const isClosed = enrolmentState !== 'active' && enrolmentState !== 'completed';
  return (
    <RoutePage
      title={text}
      lang={lang}
      width="reading"
      kicker={
        <>
          {words.module(activity.moduleNumber, activity.moduleCount)}:{' '}
          <Localised text={activity.moduleTitle} /> · {words.part(activity.number, activity.count)}
        </>
      }
      crumbs={[
        { label: words.home, href: '/hem' },
        { label: localised(activity.courseTitle).text, href: `/mina-kurser/${activity.enrolmentId}` },
      ]}
    >
      <p className={styles.facts}>
        <span>
          {kinds[activity.content.kind]} · {words.minutes(activity.minutes)}
          {!activity.required && ` · ${words.optional}`}
        </span>
        <ActivityMark state={state} />
      </p>
      {isClosed && <Notice>{words.closed}</Notice>}
      <Suspense fallback={<Skeleton count={6} label={words.activityWaiting} />}>
        <Activity activity={activity} isClosed={isClosed} onDone={setResult} />
        {/* There before it speaks: a live region that arrives with its words is not always heard. */}
        <div ref={said} role="status" tabIndex={-1} className={styles.said}>
          {result && <Finished result={result} enrolmentId={activity.enrolmentId} />}
        </div>
        {/* With the activity and not before it: it would jump down the page. */}
        <StepLinks activity={activity} />
      </Suspense>
    </RoutePage>
  );
};

/** The table gives each kind the page for its own content, which the compiler cannot follow through a look-up. */
const Activity = (props: Omit<KindProps<ActivityView['content']['kind']>, 'content'>) => {
  const { content } = props.activity;
  const Kind = kindPages[content.kind] as ComponentType<typeof props & { content: typeof content }>;
  return <Kind {...props} content={content} />;
};
