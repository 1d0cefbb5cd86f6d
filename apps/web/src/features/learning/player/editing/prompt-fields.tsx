import type { LocalText } from '@vagar/domain';
import { BilingualField } from '../bilingual-field.tsx';
import { orEmpty, textOrNull } from './optional-text.ts';

interface Prompted {
  prompt: LocalText;
  support: LocalText | null;
}

export interface PromptFieldsProps<Draft extends Prompted> {
  draft: Draft;
  onChange: (draft: Draft) => void;
  words: { prompt: string; support: string; supportHelp: string };
}

/** What is asked, and what helps to answer: the first two fields of what learners write by themselves. */
export const PromptFields = <Draft extends Prompted>({
  draft,
  onChange,
  words,
}: PromptFieldsProps<Draft>) => (
  <>
    <BilingualField
      label={words.prompt}
      multiline
      value={draft.prompt}
      onChange={(prompt) => onChange({ ...draft, prompt })}
    />
    <BilingualField
      label={words.support}
      description={words.supportHelp}
      multiline
      value={orEmpty(draft.support)}
      onChange={(support) => onChange({ ...draft, support: textOrNull(support) })}
    />
  </>
);
