import type { CohortList, DraftModule } from '@vagar/contract';
import { Select, TextField } from '@vagar/ui';
import type { SelectGroup } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import { useState } from 'react';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import styles from './activity.module.css';
import { newLeaf } from './condition-draft.ts';
import type { Leaf } from './condition-draft.ts';
import { useActivityWords } from './words.ts';

/** What a condition may point to. */
export interface ConditionTargets {
  modules: readonly DraftModule[];
  /** The activity that has the condition: it cannot wait for itself. */
  own: string;
  cohorts: CohortList['rows'];
}

export interface ConditionLeafProps {
  leaf: Leaf;
  targets: ConditionTargets;
  onChange: (leaf: Leaf) => void;
}

const kinds = ['done', 'score', 'from', 'affiliation', 'cohort'] as const satisfies readonly Leaf['kind'][];

/** One condition: of what kind, and what it is about. */
export const ConditionLeaf = ({ leaf, targets, onChange }: ConditionLeafProps) => {
  const words = useActivityWords();
  const { tightDate } = useFormats();
  return (
    <div className={styles.leaf}>
      <Select
        label={words.kind}
        value={leaf.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange(newLeaf(kind, tightDate(new Date())))}
      />
      <Subject leaf={leaf} targets={targets} onChange={onChange} />
    </div>
  );
};

const Subject = ({ leaf, targets, onChange }: ConditionLeafProps) => {
  const words = useActivityWords();
  switch (leaf.kind) {
    case 'done':
      return (
        <ActivitySelect
          label={words.activity}
          value={leaf.activity}
          targets={targets}
          onChange={(activity) => onChange({ ...leaf, activity })}
        />
      );
    case 'score':
      return (
        <>
          <ActivitySelect
            label={words.quiz}
            value={leaf.activity}
            targets={targets}
            isScored
            onChange={(activity) => onChange({ ...leaf, activity })}
          />
          <PercentField share={leaf.atLeast} onChange={(atLeast) => onChange({ ...leaf, atLeast })} />
        </>
      );
    case 'from':
      return (
        <DateField
          label={words.from}
          value={leaf.day === '' ? null : leaf.day}
          onChange={(day) => onChange({ ...leaf, day: day ?? '' })}
        />
      );
    case 'affiliation':
      return (
        <Select
          label={words.affiliation}
          value={leaf.is}
          options={[
            { value: 'elected', label: words.affiliations.elected },
            { value: 'civil', label: words.affiliations.civil },
          ]}
          onChange={(is) => onChange({ ...leaf, is })}
        />
      );
    case 'cohort':
      return (
        <Select
          label={words.cohort}
          value={leaf.cohort}
          placeholder={words.chooseCohort}
          {...(targets.cohorts.length === 0 ? { description: words.noCohorts } : {})}
          options={targets.cohorts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(cohort) => onChange({ ...leaf, cohort })}
        />
      );
  }
};

interface ActivitySelectProps {
  label: string;
  value: string;
  targets: ConditionTargets;
  /** Only what gives a score. */
  isScored?: boolean;
  onChange: (id: string) => void;
}

const ActivitySelect = ({ label, value, targets, isScored = false, onChange }: ActivitySelectProps) => {
  const words = useActivityWords();
  const localised = useLocalised();
  const groups = targets.modules
    .map(({ title, activities }, place): SelectGroup => ({
      label: `${place + 1}. ${localised(title).text || words.untitled}`,
      options: activities
        .filter(({ id, kind }) => id !== targets.own && (!isScored || kind === 'quiz'))
        .map((line) => ({ value: line.id, label: localised(line.title).text || words.untitled })),
    }))
    .filter(({ options }) => options.length > 0);
  const isKnown = value === '' || groups.some(({ options }) => options.some((it) => it.value === value));
  return (
    <Select
      label={label}
      value={isKnown ? value : ''}
      placeholder={words.chooseActivity}
      options={groups}
      {...(isScored && groups.length === 0 ? { description: words.noQuiz } : {})}
      {...(isKnown ? {} : { errorMessage: words.unknown })}
      onChange={onChange}
    />
  );
};

const PercentField = ({ share, onChange }: { share: number; onChange: (share: number) => void }) => {
  const words = useActivityWords();
  const [typed, setTyped] = useState(String(Math.round(share * 100)));
  const isRight = /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100;
  return (
    <TextField
      label={words.atLeast}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        if (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 100) onChange(Number(text) / 100);
      }}
      errorMessage={isRight ? undefined : words.percentWrong}
    />
  );
};
