import type { ChangeActivity } from '@vagar/contract';
import { Section, Switch, TextField } from '@vagar/ui';
import { useState } from 'react';
import { minutesIn } from '../course/minutes-in.ts';
import { BilingualField } from '../../learning/index.ts';
import styles from './activity.module.css';
import { useActivityWords } from './words.ts';

export interface ActivityHeadFieldsProps {
  value: ChangeActivity;
  onChange: (part: Partial<ChangeActivity>) => void;
}

/** What the course's page shows of the activity. */
export const ActivityHeadFields = ({ value, onChange }: ActivityHeadFieldsProps) => {
  const words = useActivityWords();
  const [typed, setTyped] = useState(String(value.minutes));
  const time = minutesIn(typed);
  // What is typed and fits is the value; where they differ, somebody else has changed it.
  const shown = time !== null && time !== value.minutes ? String(value.minutes) : typed;
  return (
    <Section title={words.head}>
      <BilingualField
        id="field-title"
        label={words.name}
        value={value.title}
        onChange={(title) => onChange({ title })}
        maxLength={200}
      />
      <div className={styles.facts}>
        <TextField
          label={words.time}
          description={words.timeBody}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={(text) => {
            setTyped(text);
            const minutes = minutesIn(text);
            if (minutes !== null) onChange({ minutes });
          }}
          errorMessage={time === null ? words.timeWrong : undefined}
        />
        <Switch
          label={words.required}
          description={words.requiredBody}
          isSelected={value.required}
          onChange={(required) => onChange({ required })}
        />
      </div>
    </Section>
  );
};
