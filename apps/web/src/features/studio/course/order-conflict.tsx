import type { CourseDraftView } from '@vagar/contract';
import { Button, Cluster, Notice } from '@vagar/ui';
import { useId } from 'react';
import { Localised } from '../../../platform/i18n/index.ts';
import styles from './course.module.css';
import { useShapeWords } from './words.ts';

export interface OrderConflictProps {
  mine: CourseDraftView;
  theirs: CourseDraftView;
  /** The own order is from an earlier visit, and nobody else need have changed anything. */
  isOfBefore: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two orders of one course, side by side, and the choice between them. */
export const OrderConflict = ({ mine, theirs, isOfBefore, onKeepMine, onKeepTheirs }: OrderConflictProps) => {
  const { conflict: words } = useShapeWords();
  return (
    <Notice
      tone="attention"
      role="alert"
      title={isOfBefore ? words.beforeTitle : words.title}
      actions={
        <Cluster>
          <Button variant="primary" onPress={onKeepMine}>
            {words.keepMine}
          </Button>
          <Button onPress={onKeepTheirs}>{words.keepTheirs}</Button>
        </Cluster>
      }
    >
      <p>{isOfBefore ? words.beforeBody : words.body}</p>
      <div className={styles.orders}>
        <Order title={words.mine} course={mine} />
        <Order title={words.theirs} course={theirs} />
      </div>
      <p>{words.mineBody}</p>
    </Notice>
  );
};

const Order = ({ title, course }: { title: string; course: CourseDraftView }) => {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.orderTitle}>
        {title}
      </h2>
      <ol>
        {course.modules.map((module) => (
          <li key={module.id}>
            <Localised text={module.title} />
            <ol>
              {module.activities.map(({ id, title: name }) => (
                <li key={id}>
                  <Localised text={name} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
};
