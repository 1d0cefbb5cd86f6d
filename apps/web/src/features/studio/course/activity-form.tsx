import type { DraftActivityLine } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { Button, Checkbox, Cluster, TextField } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { BilingualField } from '../../learning/index.ts';
import styles from './course.module.css';
import { minutesIn } from './minutes-in.ts';
import type { ShapeActs } from './shape-acts.ts';
import { useKept } from './use-kept.ts';
import { useShapeWords } from './words.ts';

export interface ActivityFormProps {
  line: DraftActivityLine;
  acts: ShapeActs;
  onClose: () => void;
}

interface Typed {
  title: LocalText;
  minutes: string;
  required: boolean;
}

/** An activity's name and time, written in its own row. Escape leaves everything as it was. */
export const ActivityForm = ({ line, acts, onClose }: ActivityFormProps) => {
  const words = useShapeWords();
  const kept = useKept<Typed>(`studio.activity-head.${line.id}`, {
    title: line.title,
    minutes: String(line.minutes),
    required: line.required,
  });
  const { title, minutes, required } = kept.value;
  const change = (part: Partial<Typed>) => kept.change({ ...kept.value, ...part });
  const close = () => {
    kept.forget();
    onClose();
  };
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const time = minutesIn(minutes);
  const save = async () => {
    setTried(true);
    if (time === null || title.sv.trim() === '') return;
    setPending(true);
    const isSaved = await acts.changeHead(line, { title, minutes: time, required });
    setPending(false);
    if (isSaved !== null) close();
  };
  return (
    // Keys belong to the fields here, not to the list around them.
    <form
      ref={form}
      noValidate
      className={styles.form}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <BilingualField
        label={words.name}
        value={title}
        onChange={(text) => change({ title: text })}
        maxLength={200}
      />
      {isTried && title.sv.trim() === '' && <p role="alert">{words.nameMissing}</p>}
      <Cluster gap={5} align="end">
        <TextField
          label={words.time}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={minutes}
          onChange={(time) => change({ minutes: time })}
          errorMessage={isTried && time === null ? words.timeWrong : undefined}
        />
        <Checkbox
          label={words.required}
          isSelected={required}
          onChange={(isRequired) => change({ required: isRequired })}
        />
      </Cluster>
      <Cluster>
        <Button type="submit" size="small" isPending={isPending}>
          {words.save}
        </Button>
        <Button variant="quiet" size="small" onPress={close}>
          {words.cancel}
        </Button>
      </Cluster>
    </form>
  );
};
