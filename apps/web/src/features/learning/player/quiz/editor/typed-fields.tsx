import { useState } from 'react';
import { BilingualField } from '../../bilingual-field.tsx';
import { orEmpty, textOrNull } from '../../editing/optional-text.ts';
import { AcceptedFields } from './accepted-fields.tsx';
import { DecimalField } from './decimal-field.tsx';
import type { PartProps } from './part-props.ts';
import { gapsOf } from './question-drafts.ts';
import type { DraftOf } from './question-drafts.ts';
import { useQuestionWords } from './words.ts';

export const ShortTextFields = ({ question, onChange }: PartProps<'short-text'>) => {
  const words = useQuestionWords();
  return (
    <AcceptedFields
      label={words.accepted}
      description={words.acceptedHelp}
      value={question.accepted}
      onChange={(accepted) => onChange({ ...question, accepted })}
    />
  );
};

const withUnit = ({ unit: _, ...question }: DraftOf<'number'>, unit: DraftOf<'number'>['unit'] | null) =>
  unit ? { ...question, unit } : question;

export const NumberFields = ({ question, onChange }: PartProps<'number'>) => {
  const words = useQuestionWords();
  return (
    <>
      <DecimalField
        label={words.value}
        value={question.value}
        onChange={(value) => onChange({ ...question, value })}
      />
      <DecimalField
        label={words.tolerance}
        min={0}
        value={question.tolerance}
        onChange={(tolerance) => onChange({ ...question, tolerance })}
      />
      <BilingualField
        label={words.unit}
        maxLength={80}
        value={orEmpty(question.unit)}
        onChange={(unit) => onChange(withUnit(question, textOrNull(unit)))}
      />
    </>
  );
};

/** The gaps are read from the text; one that is taken out and put back has its answers again. */
export const GapFields = ({ question, onChange }: PartProps<'gaps'>) => {
  const words = useQuestionWords();
  const { text, gaps } = question;
  const [known, setKnown] = useState(gaps);
  const keep = (changed: typeof gaps) => {
    const others = known.filter(({ key }) => !changed.some((gap) => gap.key === key));
    setKnown([...changed, ...others]);
    return changed;
  };
  return (
    <>
      <BilingualField
        label={words.gapText}
        description={words.gapTextHelp}
        multiline
        value={text}
        onChange={(changed) =>
          onChange({ ...question, text: changed, gaps: keep(gapsOf(changed.sv, [...gaps, ...known])) })
        }
      />
      {gaps.map((gap) => (
        <AcceptedFields
          key={gap.key}
          label={words.gap(gap.key)}
          description={words.acceptedHelp}
          value={gap.accepted}
          onChange={(accepted) =>
            onChange({
              ...question,
              gaps: keep(gaps.map((it) => (it.key === gap.key ? { ...it, accepted } : it))),
            })
          }
        />
      ))}
    </>
  );
};
