import { RadioGroup, TextArea, VisuallyHidden } from '@vagar/ui';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import styles from './application-exercise.module.css';
import { levelKey, levels } from './assessment.ts';
import type { Assessment, Criterion } from './assessment.ts';
import { useExerciseWords } from './words.ts';

export interface CriterionFieldsProps {
  criterion: Criterion;
  assessment: Assessment;
  isReadOnly: boolean;
  onChange: (assessment: Assessment) => void;
  onLeave: () => void;
}

/** One criterion: what it asks, the level one finds, and why. */
export const CriterionFields = ({
  criterion: { text, help },
  assessment,
  isReadOnly,
  onChange,
  onLeave,
}: CriterionFieldsProps) => {
  const words = useExerciseWords();
  const localised = useLocalised();
  const name = localised(text);
  return (
    <li className={styles.criterion}>
      <h3 lang={name.lang}>{name.text}</h3>
      <RadioGroup
        label={<VisuallyHidden>{words.level(name.text)}</VisuallyHidden>}
        description={help.sv === '' ? undefined : <Localised text={help} />}
        choices={levels.map((level) => ({ value: `${level}`, label: words.levels[`${level}`] }))}
        value={assessment.level === null ? null : levelKey(assessment.level)}
        onChange={(level) => onChange({ ...assessment, level: Number(level) })}
        isReadOnly={isReadOnly}
      />
      <TextArea
        label={
          <>
            {words.reason}
            <VisuallyHidden> {words.level(name.text)}</VisuallyHidden>
          </>
        }
        rows={3}
        maxLength={2000}
        value={assessment.reason}
        onChange={(reason) => onChange({ ...assessment, reason })}
        onBlur={onLeave}
        isReadOnly={isReadOnly}
      />
    </li>
  );
};
