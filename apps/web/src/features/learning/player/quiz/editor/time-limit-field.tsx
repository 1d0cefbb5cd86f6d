import { Stack } from '@vagar/ui';
import { OptionalNumberField } from '../../editing/optional-number-field.tsx';
import editing from '../../editing/editing.module.css';
import { useQuestionWords } from './words.ts';

export interface TimeLimitFieldProps {
  /** Minutes. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Minutes for an attempt, where there is a reason for a limit: who needs longer has to ask for it. */
export const TimeLimitField = ({ value, onChange }: TimeLimitFieldProps) => {
  const words = useQuestionWords();
  return (
    <Stack gap={2}>
      <OptionalNumberField
        wanted={words.limitTime}
        label={words.minutes}
        min={1}
        max={600}
        start={30}
        value={value}
        onChange={onChange}
      />
      {value !== null && <p className={editing.quiet}>{words.limitTimeHelp}</p>}
    </Stack>
  );
};
