import type { ProgressView } from '@vagar/contract';
import { ProgressMark } from '@vagar/ui';
import type { ProgressMarkProps } from '@vagar/ui';
import { useEnrolmentWords } from './words.ts';

export interface ProgressOfProps extends Pick<ProgressMarkProps, 'size'> {
  progress: ProgressView;
}

/** The shoreline filling up, with its number: required done of required. */
export const ProgressOf = ({ progress, size = 'medium' }: ProgressOfProps) => {
  const words = useEnrolmentWords();
  const { requiredDone, requiredTotal } = progress;
  return (
    <ProgressMark
      label={words.progress}
      value={requiredTotal === 0 ? 1 : requiredDone / requiredTotal}
      text={words.done(requiredDone, requiredTotal)}
      size={size}
    />
  );
};
