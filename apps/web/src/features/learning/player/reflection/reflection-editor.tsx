import { Stack } from '@vagar/ui';
import { BilingualField } from '../bilingual-field.tsx';
import { OptionalNumberField } from '../editing/optional-number-field.tsx';
import { orEmpty, textOrNull } from '../editing/optional-text.ts';
import type { EditorProps } from '../editors.ts';
import { useReflectionWords } from './words.ts';

/** The question to write about, what helps, and how much is asked for. */
export const ReflectionEditor = ({ draft, onChange }: EditorProps<'reflection'>) => {
  const words = useReflectionWords();
  return (
    <Stack gap={6}>
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
      <OptionalNumberField
        wanted={words.wantsWords}
        label={words.minimumWords}
        min={1}
        max={5000}
        start={50}
        value={draft.minimumWords}
        onChange={(minimumWords) => onChange({ ...draft, minimumWords })}
      />
    </Stack>
  );
};
