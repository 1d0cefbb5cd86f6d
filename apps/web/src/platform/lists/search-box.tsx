import { TextField } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';

/** The pause in the typing after which the list follows, in milliseconds. */
const PAUSE = 350;

export interface SearchBoxProps {
  label: string;
  description?: string;
  /** What the address says. */
  value: string;
  onSearch: (text: string) => void;
}

/** Searches as one types; what is typed stays until the address says something else. */
export const SearchBox = ({ label, description, value, onSearch }: SearchBoxProps) => {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // Searches on their way into the address. One that arrives late must not take back what was typed since.
  const [sent, setSent] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (known !== value) {
    const place = sent.indexOf(value);
    setKnown(value);
    setSent(sent.slice(place < 0 ? sent.length : place + 1));
    if (place < 0) setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const wanted = text.trim();
      if (wanted !== value) setSent((others) => [...others, wanted]);
      onSearch(wanted);
    }, PAUSE);
  };
  return (
    <TextField
      label={label}
      {...(description ? { description } : {})}
      type="search"
      maxLength={100}
      autoComplete="off"
      value={typed}
      onChange={change}
    />
  );
};
