import type { Condition } from '@vagar/contract';
import { Notice, Select, Stack } from '@vagar/ui';
import { asGroup } from './condition-draft.ts';
import { ConditionGroup } from './condition-group.tsx';
import type { ConditionTargets } from './condition-leaf.tsx';
import { useActivityWords } from './words.ts';

export interface ConditionEditorProps {
  condition: Condition | null;
  targets: ConditionTargets;
  /** Why it cannot be saved as it stands. */
  fault: string | null;
  onChange: (condition: Condition | null) => void;
}

/** What opens an activity: nothing, or a tree of conditions joined by “all” and “one of”. */
export const ConditionEditor = ({ condition, targets, fault, onChange }: ConditionEditorProps) => {
  const words = useActivityWords();
  const group = asGroup(condition);
  const choose = (kind: 'always' | 'all' | 'any') =>
    onChange(kind === 'always' ? null : { kind, of: group?.of ?? [] });
  return (
    <Stack gap={4}>
      <Select
        label={words.opens}
        description={words.conditionBody}
        value={group?.kind ?? 'always'}
        options={[
          { value: 'always', label: words.always },
          { value: 'all', label: words.all },
          { value: 'any', label: words.any },
        ]}
        onChange={choose}
      />
      {group && <ConditionGroup group={group} at="" depth={1} targets={targets} onChange={onChange} />}
      {/* There before it speaks. */}
      <div role="status">{fault && <Notice tone="attention">{fault}</Notice>}</div>
    </Stack>
  );
};
