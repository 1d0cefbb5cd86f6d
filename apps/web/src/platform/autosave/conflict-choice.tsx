import { Button, Cluster, Notice, Stack, useScrolls } from '@vagar/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFormats } from '../i18n/index.ts';
import type { Autosaved } from './use-autosave.ts';
import styles from './autosave.module.css';
import { useAutosaveWords } from './use-saved-state.ts';

export interface ConflictChoiceProps<Value> {
  saved: Autosaved<Value>;
  show: (value: Value) => ReactNode;
  /** Both, one after the other, where that makes sense. */
  join?: (mine: Value, theirs: Value) => Value;
}

/** Two versions of one text: both are shown, and nothing is lost before the person has chosen. */
export const ConflictChoice = <Value,>({ saved, show, join }: ConflictChoiceProps<Value>) => {
  const words = useAutosaveWords();
  const { dateTime } = useFormats();
  const { theirs } = saved.state;
  if (!theirs) return null;
  const { value: mine, choose } = saved;
  return (
    <Notice
      tone="attention"
      role="alert"
      title={words.conflictTitle}
      actions={
        <Cluster>
          <Button variant="primary" onPress={() => choose(mine)}>
            {words.keepMine}
          </Button>
          <Button onPress={() => choose(theirs.value)}>{words.takeTheirs}</Button>
          {join && <Button onPress={() => choose(join(mine, theirs.value))}>{words.keepBoth}</Button>}
        </Cluster>
      }
    >
      <Stack>
        <p>{words.conflictBody}</p>
        <Version title={words.mine}>{show(mine) || words.empty}</Version>
        <Version title={words.theirs(theirs.savedAt ? dateTime(theirs.savedAt) : '')}>
          {show(theirs.value) || words.empty}
        </Version>
      </Stack>
    </Notice>
  );
};

const Version = ({ title, children }: { title: string; children: ReactNode }) => {
  const titleId = useId();
  const { ref, scrolls } = useScrolls<HTMLDivElement>();
  return (
    <section aria-labelledby={titleId} className={styles.version}>
      <h2 id={titleId}>{title}</h2>
      <div
        ref={ref}
        className={styles.words}
        {...(scrolls ? { role: 'group', 'aria-labelledby': titleId, tabIndex: 0 } : {})}
      >
        {children}
      </div>
    </section>
  );
};
