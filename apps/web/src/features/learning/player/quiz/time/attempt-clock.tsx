import { Button } from '@vagar/ui';
import { useState } from 'react';
import { keepOnDevice, readFromDevice } from '../../../../../platform/device-storage.ts';
import { announce } from '../../../../../platform/navigation/index.ts';
import styles from './time.module.css';
import { useTimeLeft } from './use-time-left.ts';
import type { TimeLimit } from './use-time-left.ts';
import { useTimeWords } from './words.ts';

const remembered = 'quiz-clock';

export interface AttemptClockProps extends TimeLimit {
  onOver: () => void;
}

/**
 * How much time is left, in whole minutes until the last one. Whoever is stressed by it hides it; what is left is said
 * politely at half time, five minutes and one all the same (WCAG 2.2.1).
 */
export const AttemptClock = ({ onOver, ...limit }: AttemptClockProps) => {
  const words = useTimeWords();
  const [isShown, setShown] = useState(() => readFromDevice(remembered) !== 'hidden');
  const left = useTimeLeft(limit, (milestone) => announce(words.milestones[milestone]), onOver);
  const toggle = () => {
    keepOnDevice(remembered, isShown ? 'hidden' : 'shown');
    setShown(!isShown);
  };
  return (
    <div className={styles.clock} role="group" aria-label={words.clock}>
      <p role="timer" aria-live="off" className={styles.left}>
        {isShown || left === 0 ? words.left(left) : words.hidden}
      </p>
      <Button variant="quiet" size="small" onPress={toggle}>
        {isShown ? words.hide : words.show}
      </Button>
    </div>
  );
};
