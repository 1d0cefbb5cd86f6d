import type { GateFault } from '@vagar/contract';
import { Link, StatusMark } from '@vagar/ui';
import { addressOfFault, faultInWords } from './place-in-words.ts';
import styles from './places.module.css';
import { usePlaceWords } from './words.ts';

export interface FaultLinesProps {
  courseId: string;
  faults: readonly GateFault[];
}

/** Faults in words, each a way to the place where it is mended. */
export const FaultLines = ({ courseId, faults }: FaultLinesProps) => {
  const words = usePlaceWords();
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.path} ${fault.language ?? ''}`}>
          <Link href={addressOfFault(courseId, fault)}>{faultInWords(fault, words)}</Link>{' '}
          <StatusMark tone={fault.weight === 'must' ? 'danger' : 'attention'}>
            {words.weights[fault.weight]}
          </StatusMark>
        </li>
      ))}
    </ul>
  );
};
