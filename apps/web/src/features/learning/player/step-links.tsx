import type { ActivityView } from '@vagar/contract';
import { LinkButton } from '@vagar/ui';
import { useLearningWords } from '../words.ts';
import styles from './player.module.css';

/** Back, the whole course, on. */
export const StepLinks = ({ activity }: { activity: ActivityView }) => {
  const words = useLearningWords();
  const path = `/mina-kurser/${activity.enrolmentId}`;
  return (
    <nav aria-label={words.steps} className={styles.steps}>
      <span>
        {activity.previousId && (
          <LinkButton variant="quiet" icon="arrow-left" href={`${path}/${activity.previousId}`}>
            {words.previous}
          </LinkButton>
        )}
      </span>
      <span className={styles.toCourse}>
        <LinkButton variant="quiet" href={path}>
          {words.toCourse}
        </LinkButton>
      </span>
      <span>
        {activity.nextId && (
          <LinkButton variant="quiet" iconAfter="arrow-right" href={`${path}/${activity.nextId}`}>
            {words.next}
          </LinkButton>
        )}
      </span>
    </nav>
  );
};
