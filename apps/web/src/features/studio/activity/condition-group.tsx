import type { Condition } from '@vagar/contract';
import { Button, Cluster, IconButton, Select } from '@vagar/ui';
import { useId } from 'react';
import { useFormats } from '../../../platform/i18n/index.ts';
import styles from './activity.module.css';
import { isGroup, newLeaf } from './condition-draft.ts';
import type { Group } from './condition-draft.ts';
import { ConditionLeaf } from './condition-leaf.tsx';
import type { ConditionTargets } from './condition-leaf.tsx';
import { useActivityWords } from './words.ts';

export interface ConditionGroupProps {
  group: Group;
  /** Its number in the tree, such as “2.1”; empty for the whole. */
  at: string;
  depth: number;
  targets: ConditionTargets;
  onChange: (group: Group) => void;
}

/** Deeper than this nobody can follow; the contract allows more. */
const deepest = 3;
const most = 10;

/** Conditions that belong together, each a line or a group of its own. */
export const ConditionGroup = ({ group, at, depth, targets, onChange }: ConditionGroupProps) => {
  const words = useActivityWords();
  const { tightDate } = useFormats();
  const { of: parts } = group;
  const numberOf = (place: number) => (at === '' ? String(place + 1) : `${at}.${place + 1}`);
  const put = (place: number, part: Condition) =>
    onChange({ ...group, of: parts.map((other, index) => (index === place ? part : other)) });
  const add = (part: Condition) => onChange({ ...group, of: [...parts, part] });
  const remove = (place: number) => onChange({ ...group, of: parts.filter((_, index) => index !== place) });
  return (
    <div className={styles.group}>
      {parts.length === 0 && <p className={styles.quiet}>{words.emptyGroup}</p>}
      <ol className={styles.conditions}>
        {parts.map((part, place) => (
          <Part
            key={place}
            part={part}
            number={numberOf(place)}
            depth={depth}
            targets={targets}
            onChange={(next) => put(place, next)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <Cluster>
        <Button
          size="small"
          variant="quiet"
          icon="plus"
          isDisabled={parts.length >= most}
          onPress={() => add(newLeaf('done', tightDate(new Date())))}
        >
          {words.addCondition}
        </Button>
        {depth < deepest && (
          <Button
            size="small"
            variant="quiet"
            icon="plus"
            isDisabled={parts.length >= most}
            onPress={() =>
              add({
                kind: group.kind === 'all' ? 'any' : 'all',
                of: [newLeaf('done', tightDate(new Date()))],
              })
            }
          >
            {words.addGroup}
          </Button>
        )}
      </Cluster>
    </div>
  );
};

interface PartProps {
  part: Condition;
  number: string;
  depth: number;
  targets: ConditionTargets;
  onChange: (part: Condition) => void;
  onRemove: () => void;
}

const Part = ({ part, number, depth, targets, onChange, onRemove }: PartProps) => {
  const words = useActivityWords();
  const titleId = useId();
  return (
    <li role="group" aria-labelledby={titleId} className={styles.condition}>
      <div className={styles.conditionHead}>
        <p id={titleId}>{isGroup(part) ? words.group(number) : words.conditionNumber(number)}</p>
        <IconButton icon="close" size="small" label={words.removeCondition(number)} onPress={onRemove} />
      </div>
      {isGroup(part) ? (
        <>
          <Select
            label={words.groupHolds}
            value={part.kind}
            options={[
              { value: 'all', label: words.groupAll },
              { value: 'any', label: words.groupAny },
            ]}
            onChange={(kind) => onChange({ ...part, kind })}
          />
          <ConditionGroup group={part} at={number} depth={depth + 1} targets={targets} onChange={onChange} />
        </>
      ) : (
        <ConditionLeaf leaf={part} targets={targets} onChange={onChange} />
      )}
    </li>
  );
};
