import { Notice } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { useFormats } from '../../../../platform/i18n/index.ts';
import type { KindProps } from '../kinds.ts';
import styles from './assignment.module.css';
import { useAssignmentWords } from './words.ts';

/** Where the work is: waiting, returned or approved. There before it speaks, so that it is heard. */
export const WorkStanding = ({ activity }: Pick<KindProps<'assignment'>, 'activity' | 'content'>) => {
  const words = useAssignmentWords();
  const { date } = useFormats();
  const { state, handedInAt } = activity.mine.work ?? { state: 'none', handedInAt: null };
  const said = useRef<HTMLDivElement>(null);
  // The button that handed it in is gone: whoever had pressed it goes on from what it led to.
  useEffect(() => {
    if (state === 'handed-in' && document.activeElement === document.body) said.current?.focus();
  }, [state]);
  return (
    <div ref={said} role="status" tabIndex={-1} className={styles.state}>
      {state === 'handed-in' && (
        <Notice title={words.waitsTitle}>{handedInAt && words.waits(date(handedInAt))}</Notice>
      )}
      {state === 'returned' && (
        <Notice tone="attention" title={words.returnedTitle}>
          {words.returned}
        </Notice>
      )}
      {state === 'approved' && <Notice tone="done" title={words.approvedTitle} />}
    </div>
  );
};
