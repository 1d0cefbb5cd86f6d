import { useQuery } from '@tanstack/react-query';
import { Button, Prose, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { fieldId } from '../../../../platform/errors/index.ts';
import { Localised, useFormats } from '../../../../platform/i18n/index.ts';
import { useSendResult } from '../../learning.queries.ts';
import type { ContentOf, KindProps } from '../kinds.ts';
import { ReadingText } from '../reading-text.tsx';
import { SendFailure } from '../send-failure.tsx';
import { meetingsQuery } from './meetings.queries.ts';
import { Meetings } from './meetings.tsx';
import { useWorkshopWords } from './words.ts';
import styles from './workshop.module.css';

/** A meeting of the course: its purpose, how to prepare, what happens there. Whoever was there says so. */
export const WorkshopActivity = ({ activity, content, isClosed, onDone }: KindProps<'workshop'>) => {
  const words = useWorkshopWords();
  return (
    <Stack gap={6}>
      <Stack as="section" gap={3}>
        <h2>{words.purpose}</h2>
        <Prose>
          <p>
            <Localised text={content.purpose} />
          </p>
        </Prose>
      </Stack>
      <Stack as="section" gap={3}>
        <h2>{words.meetings}</h2>
        <Meetings activity={activity} />
      </Stack>
      {content.preparation && (
        <Stack as="section" gap={3}>
          <h2>{words.preparation}</h2>
          <ReadingText text={content.preparation} headingShift={1} />
        </Stack>
      )}
      <Agenda agenda={content.agenda} />
      {activity.state === 'completed' ? (
        <p>{words.attendedAlready}</p>
      ) : (
        !isClosed && <Attendance activity={activity} onDone={onDone} />
      )}
    </Stack>
  );
};

const Agenda = ({ agenda }: Pick<ContentOf<'workshop'>, 'agenda'>) => {
  const words = useWorkshopWords();
  if (agenda.length === 0) return null;
  return (
    <Stack as="section" gap={3}>
      <h2>{words.agenda}</h2>
      <ol className={styles.agenda}>
        {agenda.map(({ minutes, text }, place) => (
          <li key={place}>
            <span className={styles.minutes}>{words.minutes(minutes)}</span>
            <Localised text={text} as="span" className={styles.what} />
          </li>
        ))}
      </ol>
    </Stack>
  );
};

/** The day is asked for: a learner may say it the evening after. */
const Attendance = ({ activity, onDone }: Pick<KindProps<'workshop'>, 'activity' | 'onDone'>) => {
  const words = useWorkshopWords();
  const { tightDate } = useFormats();
  const today = tightDate(new Date());
  const result = useSendResult(activity, onDone);
  const { data: meetings } = useQuery(meetingsQuery(activity));
  const [written, setOn] = useState<string | null>(null);
  // The day the cohort last met is the likeliest, until another is written.
  const met = meetings?.rows.filter(
    ({ startsAt, cancelledAt }) => !cancelledAt && new Date(startsAt) < new Date(),
  );
  const last = met?.at(-1);
  const on = written ?? (last ? tightDate(new Date(last.startsAt)) : today);
  const [fault, setFault] = useState<string | null>(null);
  const attend = () => {
    if (!on) return setFault(words.dayMissing);
    if (on > today) return setFault(words.dayAhead);
    setFault(null);
    result.mutate({ kind: 'workshop-attended', on });
  };
  return (
    <Stack gap={4}>
      <TextField
        id={fieldId('attended-on')}
        label={words.day}
        type="date"
        width="short"
        value={on}
        onChange={setOn}
        errorMessage={fault}
      />
      <SendFailure error={result.error} />
      <div>
        <Button variant="primary" icon="check" isPending={result.isPending} onPress={attend}>
          {words.attended}
        </Button>
      </div>
    </Stack>
  );
};
