import { Notice, Prose } from '@vagar/ui';
import { useTimeWords } from './words.ts';

export interface LimitToldProps {
  /** Minutes that everybody has. */
  timeLimit: number;
  /** The person's own longer time, in per cent. */
  extraPercent: number;
  /** Something is handed in already: then it is what holds if one tries again, and asks for nothing. */
  isAgain: boolean;
}

/** Said before the clock starts: how long there is, what happens at its end, and that longer can be had. */
export const LimitTold = ({ timeLimit, extraPercent, isAgain }: LimitToldProps) => {
  const words = useTimeWords();
  const minutes = Math.round(timeLimit * (1 + extraPercent / 100));
  const rest = [
    ...(extraPercent > 0 ? [words.longer(timeLimit)] : []),
    words.atTheEnd,
    ...(extraPercent === 0 ? [words.askFirst] : []),
  ].join(' ');
  return isAgain ? (
    <Prose>
      <p>
        {words.limitAgain(minutes)} {rest}
      </p>
    </Prose>
  ) : (
    <Notice title={words.limit(minutes)}>{rest}</Notice>
  );
};
