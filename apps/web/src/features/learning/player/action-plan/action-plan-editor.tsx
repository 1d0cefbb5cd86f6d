import { Stack } from '@vagar/ui';
import { PromptFields } from '../editing/prompt-fields.tsx';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import { useActionPlanWords } from './words.ts';

/** What the plan is for, what helps, and how many commitments it takes. */
export const ActionPlanEditor = ({ draft, onChange }: EditorProps<'action-plan'>) => {
  const words = useActionPlanWords();
  return (
    <Stack gap={6}>
      <PromptFields draft={draft} onChange={onChange} words={words} />
      <WholeNumberField
        label={words.minimum}
        min={1}
        max={10}
        value={draft.minimumCommitments}
        onChange={(minimumCommitments) => onChange({ ...draft, minimumCommitments })}
      />
    </Stack>
  );
};
