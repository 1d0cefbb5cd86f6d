import { Checkbox, Stack } from '@vagar/ui';
import { WholeNumberField } from './whole-number-field.tsx';

export interface OptionalNumberFieldProps {
  /** The condition as a whole: “Kräv ett minsta antal ord”. */
  wanted: string;
  label: string;
  value: number | null;
  min: number;
  max: number;
  /** What it starts as when it is asked for. */
  start: number;
  onChange: (value: number | null) => void;
}

/** A limit that may be there or not. */
export const OptionalNumberField = ({
  wanted,
  value,
  start,
  onChange,
  ...rest
}: OptionalNumberFieldProps) => (
  <Stack gap={3}>
    <Checkbox
      label={wanted}
      isSelected={value !== null}
      onChange={(isWanted) => onChange(isWanted ? start : null)}
    />
    {value !== null && <WholeNumberField {...rest} value={value} onChange={onChange} />}
  </Stack>
);
