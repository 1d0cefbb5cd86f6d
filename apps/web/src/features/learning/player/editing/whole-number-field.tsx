import { TextField } from '@vagar/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useEditingWords } from './words.ts';

export interface WholeNumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  description?: ReactNode;
}

/** A whole number between two others. What does not fit stays to be put right, and changes nothing. */
export const WholeNumberField = ({
  label,
  value,
  min,
  max,
  onChange,
  description,
}: WholeNumberFieldProps) => {
  const words = useEditingWords();
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  return (
    <TextField
      label={label}
      description={description}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? `${value}`}
      onChange={(text) => {
        setTyped(text);
        if (fits(text.trim())) onChange(Number(text.trim()));
      }}
      onBlur={() => typed !== null && fits(typed.trim()) && setTyped(null)}
      errorMessage={typed !== null && !fits(typed.trim()) ? words.wholeNumber(min, max) : null}
    />
  );
};
