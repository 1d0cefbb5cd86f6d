import { Button, TextArea, TextField } from '@vagar/ui';
import { useId } from 'react';
import styles from './action-plan.module.css';
import type { Commitment } from './commitments.ts';
import { useActionPlanWords } from './words.ts';

export interface CommitmentFieldsProps {
  commitment: Commitment;
  number: number;
  isReadOnly: boolean;
  onChange: (change: Partial<Omit<Commitment, 'id'>>) => void;
  onLeave: () => void;
  onRemove: () => void;
}

/** One commitment: what, and by when. The date is the browser's own field, the one known from the phone. */
export const CommitmentFields = ({
  commitment,
  number,
  isReadOnly,
  onChange,
  onLeave,
  onRemove,
}: CommitmentFieldsProps) => {
  const words = useActionPlanWords();
  const titleId = useId();
  return (
    <li className={styles.commitment}>
      <div role="group" aria-labelledby={titleId} className={styles.fields}>
        <h3 id={titleId} className={styles.title}>
          {words.commitment(number)}
        </h3>
        <TextArea
          label={words.what}
          rows={2}
          maxLength={2000}
          value={commitment.text}
          onChange={(text) => onChange({ text })}
          onBlur={onLeave}
          isReadOnly={isReadOnly}
        />
        <div className={styles.foot}>
          <TextField
            label={words.when}
            type="date"
            width="short"
            value={commitment.dueOn}
            // A date half typed is no date: the last whole one stays until there is another.
            onChange={(dueOn) => dueOn && onChange({ dueOn })}
            onBlur={onLeave}
            isReadOnly={isReadOnly}
          />
          {!isReadOnly && (
            <Button variant="quiet" size="small" icon="close" onPress={onRemove}>
              {words.remove(number)}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
};
