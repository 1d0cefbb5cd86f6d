import { Button, Cluster, Notice } from '@vagar/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './order.module.css';
import type { OrderWords } from './words.ts';

export interface OrderConflictProps {
  /** The two orders, as lists. */
  mine: ReactNode;
  theirs: ReactNode;
  words: OrderWords['conflict'];
  /** The own order is from an earlier visit, and nobody else need have changed anything. */
  isOfBefore: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two orders of one thing, side by side, and the choice between them. */
export const OrderConflict = ({
  mine,
  theirs,
  words,
  isOfBefore,
  onKeepMine,
  onKeepTheirs,
}: OrderConflictProps) => (
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
      <Order title={words.mine}>{mine}</Order>
      <Order title={words.theirs}>{theirs}</Order>
    </div>
    <p>{words.mineBody}</p>
  </Notice>
);

const Order = ({ title, children }: { title: string; children: ReactNode }) => {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.orderTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
};
