import { TextArea } from '@vagar/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Described } from '../../editing/described.tsx';
import editing from '../../editing/editing.module.css';
import { useEditingWords } from '../../editing/words.ts';
import type { DraftOf } from './question-drafts.ts';

type Accepted = DraftOf<'short-text'>['accepted'];

export interface AcceptedFieldsProps {
  label: string;
  description?: ReactNode;
  value: Accepted;
  onChange: (value: Accepted) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 40);

/** Spellings that count, one on each line, in both languages. */
export const AcceptedFields = ({ label, description, value, onChange }: AcceptedFieldsProps) => {
  const words = useEditingWords();
  return (
    <Described description={description}>
      {(describedBy) => (
        <div className={editing.bilingual}>
          <Lines
            {...describedBy}
            lang="sv"
            label={words.inSwedish(label)}
            lines={value.sv}
            onChange={(sv) => onChange({ ...value, sv })}
          />
          <Lines
            {...describedBy}
            lang="en"
            label={words.inEnglish(label)}
            lines={value.en ?? []}
            onChange={(en) => onChange(en.length > 0 ? { sv: value.sv, en } : { sv: value.sv })}
          />
        </div>
      )}
    </Described>
  );
};

interface LinesProps {
  lang: 'sv' | 'en';
  label: string;
  'aria-describedby'?: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

/** While it is typed, an empty line stays on the screen; it is never an answer that counts. */
const Lines = ({ lines, onChange, ...rest }: LinesProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      {...rest}
      rows={3}
      value={typed ?? lines.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(linesOf(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
};
