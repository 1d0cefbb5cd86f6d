import { Notice } from '@vagar/ui';
import { useTimeWords } from './words.ts';

export interface LimitToldProps {
  /** Minutes that everybody has. */
  timeLimit: number;
  /** The person's own longer time, in per cent. */
  extraPercent: number;
}

/** Said before the clock starts: how long there is, what happens at its end, and that longer can be had. */
export const LimitTold = ({ timeLimit, extraPercent }: LimitToldProps) => {
  const words = useTimeWords();
  const minutes = Math.round(timeLimit * (1 + extraPercent / 100));
  return (
    <Notice title={words.limit(minutes)}>
      {extraPercent > 0 && `${words.longer(timeLimit)} `}
      {words.atTheEnd} {extraPercent === 0 && words.askFirst}
    </Notice>
  );
};
