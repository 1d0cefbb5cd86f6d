import { Stack } from '@vagar/ui';
import { OptionalNumberField } from '../editing/optional-number-field.tsx';
import { PromptFields } from '../editing/prompt-fields.tsx';
import type { EditorProps } from '../editors.ts';
import { useReflectionWords } from './words.ts';

/** The question to write about, what helps, and how much is asked for. */
export const ReflectionEditor = ({ draft, onChange }: EditorProps<'reflection'>) => {
  const words = useReflectionWords();
  return (
    <Stack gap={6}>
      <PromptFields draft={draft} onChange={onChange} words={words} />
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
