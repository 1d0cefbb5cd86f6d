import type { DraftModule } from '@vagar/contract';
import { Button } from '@vagar/ui';
import { DragHandle, OrderList } from '@vagar/ui/order';
import { useCallback } from 'react';
import styles from './course.module.css';
import { sorts } from './sorts.ts';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ModuleOutlineProps {
  modules: readonly DraftModule[];
  acts: ShapeActs;
}

const goTo = (id: string) => {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** The modules alone, to put in order and to go to; an activity dropped on one is put last in it. */
export const ModuleOutline = ({ modules, acts }: ModuleOutlineProps) => {
  const words = useShapeWords();
  const row = useCallback(
    (module: DraftModule) => {
      const name = acts.nameOf(module.title);
      return (
        <div className={styles.outlineRow}>
          <DragHandle label={words.handle(name)} />
          <Button variant="quiet" size="small" aria-label={words.goTo(name)} onPress={() => goTo(module.id)}>
            {name}
          </Button>
          <span className={styles.quiet}>{module.activities.length}</span>
        </div>
      );
    },
    [words, acts],
  );
  return (
    <section className={styles.outline} aria-labelledby="outline">
      <h2 id="outline" className={styles.outlineTitle}>
        {words.outline}
      </h2>
      <p className={styles.quiet}>{words.outlineBody}</p>
      <OrderList
        label={words.outline}
        items={modules}
        nameOf={({ title }) => acts.nameOf(title)}
        sort={sorts.module}
        onPlace={acts.modules.place}
        takes={{
          sort: sorts.activity,
          onTake: (id, moduleId) => acts.activities.place(id, moduleId, null),
        }}
      >
        {row}
      </OrderList>
    </section>
  );
};
