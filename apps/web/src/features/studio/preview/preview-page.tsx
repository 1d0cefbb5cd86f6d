import { useQuery } from '@tanstack/react-query';
import type { ActivityView } from '@vagar/contract';
import { Button, Cluster, LinkButton, Notice, Skeleton } from '@vagar/ui';
import { Suspense, useState } from 'react';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { activityQuery, kindPages } from '../../learning/index.ts';
import type { KindProps } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import { previewQuery } from './preview.queries.ts';
import styles from './preview.module.css';
import { usePreviewWords } from './words.ts';

/** An activity as a learner meets it, played on this page alone. */
export const PreviewPage = () => {
  const { courseId = '', activityId = '' } = useParams();
  const query = useQuery(previewQuery(activityId));
  return (
    <QueryPage query={query}>
      {(activity) => (
        <Preview
          key={`${activity.id} ${query.dataUpdatedAt}`}
          courseId={courseId}
          opened={activity}
          onAgain={() => void query.refetch()}
        />
      )}
    </QueryPage>
  );
};

interface PreviewProps {
  courseId: string;
  opened: ActivityView;
  onAgain: () => void;
}

const Preview = ({ courseId, opened, onAgain }: PreviewProps) => {
  const words = usePreviewWords();
  const studioWords = useStudioWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  // What the kind's page changes in the cache is shown, as in the player.
  const { data: activity = opened } = useQuery({
    ...activityQuery(opened.enrolmentId, opened.id),
    initialData: opened,
    refetchOnWindowFocus: false,
  });
  const [isDone, setDone] = useState(false);
  const name = localised(activity.title).text || words.untitled;
  const timeLimit = activity.content.kind === 'quiz' ? activity.content.timeLimit : undefined;
  const path = `/studio/${courseId}`;
  const at = (id: string) => `${path}/${id}/forhandsgranska`;
  return (
    <RoutePage
      title={words.title(name)}
      width="reading"
      crumbs={[
        { label: studioWords.title, href: '/studio' },
        { label: localised(activity.courseTitle).text || words.untitled, href: path },
        { label: name, href: `${path}/${activity.id}` },
      ]}
      actions={
        <>
          <LinkButton href={`${path}/${activity.id}`}>{words.back}</LinkButton>
          <Button variant="quiet" onPress={onAgain}>
            {words.again}
          </Button>
        </>
      }
    >
      <Notice title={words.noticeTitle}>
        {words.notice}
        {timeLimit !== undefined && ` ${words.timed(timeLimit)}`}
      </Notice>
      <section className={styles.stage} aria-labelledby="stage">
        <p id="stage" className={styles.mark}>
          {words.stage}
        </p>
        <h2 className={styles.name}>
          <Localised text={activity.title} />
        </h2>
        <p className={styles.quiet}>
          {kinds[activity.content.kind]} · {words.minutes(activity.minutes)}
          {!activity.required && ` · ${words.optional}`}
        </p>
        <Suspense fallback={<Skeleton count={6} label={words.waiting} />}>
          <Activity activity={activity} isClosed={false} onDone={() => setDone(true)} />
        </Suspense>
        {/* There before it speaks. */}
        <div role="status">{isDone && <Notice tone="done">{words.done}</Notice>}</div>
      </section>
      <nav aria-label={words.steps}>
        <Cluster justify="between">
          {activity.previousId ? (
            <LinkButton variant="quiet" icon="arrow-left" href={at(activity.previousId)}>
              {words.previous}
            </LinkButton>
          ) : (
            <span />
          )}
          {activity.nextId && (
            <LinkButton variant="quiet" iconAfter="arrow-right" href={at(activity.nextId)}>
              {words.next}
            </LinkButton>
          )}
        </Cluster>
      </nav>
    </RoutePage>
  );
};

/** The table gives each kind the page for its own content, which the compiler cannot follow through a look-up. */
const Activity = (props: Omit<KindProps<ActivityView['content']['kind']>, 'content'>) => {
  const { content } = props.activity;
  const Kind = kindPages[content.kind] as ComponentType<typeof props & { content: typeof content }>;
  return <Kind {...props} content={content} />;
};
