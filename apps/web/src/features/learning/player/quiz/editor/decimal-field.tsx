import { TextField } from '@vagar/ui';
import { useState } from 'react';
import { useFormats } from '../../../../../platform/i18n/index.ts';
import { useQuestionWords } from './words.ts';

export interface DecimalFieldProps {
  label: string;
  value: number;
  min?: number;
  onChange: (value: number) => void;
}

const most = 1e12;

/** A number as people write it, with a comma or a point; `null` for what is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
    .replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= most ? value : null;
}

/** A number with or without decimals. What does not fit stays to be put right, and changes nothing. */
export const DecimalField = ({ label, value, min = -most, onChange }: DecimalFieldProps) => {
  const words = useQuestionWords();
  const { decimalMark } = useMark();
  const [typed, setTyped] = useState<string | null>(null);
  const fitting = (text: string): number | null => {
    const number = numberIn(text);
    return number !== null && number >= min ? number : null;
  };
  return (
    <TextField
      label={label}
      width="short"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? `${value}`.replace('.', decimalMark)}
      onChange={(text) => {
        setTyped(text);
        const number = fitting(text);
        if (number !== null) onChange(number);
      }}
      onBlur={() => typed !== null && fitting(typed) !== null && setTyped(null)}
      errorMessage={typed !== null && fitting(typed) === null ? words.notNumber : null}
    />
  );
};

/** The sign before decimals in the reader's language. */
function useMark() {
  const { number } = useFormats();
  return { decimalMark: number(0.5).charAt(1) };
}
