import type { CourseDraftView } from '@vagar/contract';
import { LinkButton } from '@vagar/ui';
import { useLocalised } from '../../../platform/i18n/index.ts';
import styles from './activity.module.css';
import { useActivityWords } from './words.ts';

export interface ActivityStepsProps {
  course: CourseDraftView;
  activityId: string;
}

/** The way back, to the whole course, and on. */
export const ActivitySteps = ({ course, activityId }: ActivityStepsProps) => {
  const words = useActivityWords();
  const localised = useLocalised();
  const lines = course.modules.flatMap(({ activities }) => activities);
  const at = lines.findIndex(({ id }) => id === activityId);
  const previous = at > 0 ? lines[at - 1] : undefined;
  const next = at === -1 ? undefined : lines[at + 1];
  const path = `/studio/${course.id}`;
  return (
    <nav aria-label={words.steps} className={styles.steps}>
      <span>
        {previous && (
          <LinkButton variant="quiet" icon="arrow-left" href={`${path}/${previous.id}`}>
            {words.previous(localised(previous.title).text || words.untitled)}
          </LinkButton>
        )}
      </span>
      <LinkButton variant="quiet" href={`${path}#${activityId}`}>
        {words.toModule}
      </LinkButton>
      <span>
        {next && (
          <LinkButton variant="quiet" iconAfter="arrow-right" href={`${path}/${next.id}`}>
            {words.next(localised(next.title).text || words.untitled)}
          </LinkButton>
        )}
      </span>
    </nav>
  );
};
