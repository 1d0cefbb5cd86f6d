import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '@vagar/ui';
import { FaultLines } from '../places/fault-lines.tsx';
import { gateQuery } from '../studio.queries.ts';
import styles from './activity.module.css';
import { useActivityWords } from './words.ts';

/** What the gate finds in this activity, as it is saved now. */
export const ActivityFaults = ({ courseId, activityId }: { courseId: string; activityId: string }) => {
  const words = useActivityWords();
  const { data } = useQuery(gateQuery(courseId));
  const faults = data?.faults.filter((fault) => fault.activityId === activityId) ?? [];
  if (faults.length === 0) return null;
  return (
    <Disclosure title={words.faults(faults.length)}>
      <p className={styles.quiet}>{words.faultsBody}</p>
      <FaultLines courseId={courseId} faults={faults} />
    </Disclosure>
  );
};
