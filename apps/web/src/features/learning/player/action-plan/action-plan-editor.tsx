import { Stack } from '@vagar/ui';
import { BilingualField } from '../bilingual-field.tsx';
import { orEmpty, textOrNull } from '../editing/optional-text.ts';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import { useActionPlanWords } from './words.ts';

/** What the plan is for, what helps, and how many commitments it takes. */
export const ActionPlanEditor = ({ draft, onChange }: EditorProps<'action-plan'>) => {
  const words = useActionPlanWords();
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
