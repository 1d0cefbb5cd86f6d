import { useQuery } from '@tanstack/react-query';
import type { Condition, DraftModule } from '@vagar/contract';
import { useState } from 'react';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { cohortsQuery } from '../studio.queries.ts';
import { circleWith, isWhole } from './condition-draft.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { useActivityWords } from './words.ts';

export interface ConditionSectionProps {
  activityId: string;
  modules: readonly DraftModule[];
  condition: Condition | null;
  /** Called only with what can be saved. */
  onChange: (condition: Condition | null) => void;
}

/** Keeps a condition that is half chosen or goes round in a circle here, says why, and hands on what is whole. */
export const ConditionSection = ({ activityId, modules, condition, onChange }: ConditionSectionProps) => {
  const words = useActivityWords();
  const localised = useLocalised();
  const { data: cohorts } = useQuery(cohortsQuery);
  const [kept, setKept] = useState(condition);
  // What could be saved has been handed on; where it is another now, somebody else has changed it.
  const isKept = !isWhole(kept) || circleWith(modules, activityId, kept) !== null;
  const written = isKept ? kept : condition;
  const circle = circleWith(modules, activityId, written);
  const fault = circle
    ? words.circle(
        [...circle, ...circle.slice(0, 1)]
          .map(({ title }) => localised(title).text || words.untitled)
          .join(' → '),
      )
    : isWhole(written)
      ? null
      : words.incomplete;
  const change = (next: Condition | null) => {
    setKept(next);
    if (isWhole(next) && !circleWith(modules, activityId, next)) onChange(next);
  };
  return (
    <ConditionEditor
      condition={written}
      targets={{ modules, own: activityId, cohorts: cohorts?.rows ?? [] }}
      fault={fault}
      onChange={change}
    />
  );
};
