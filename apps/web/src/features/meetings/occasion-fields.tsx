import { Cluster, Stack, TextField } from '@vagar/ui';
import { useId } from 'react';
import { fieldId } from '../../platform/errors/index.ts';
import type { Occasion } from './occasion.ts';
import { useMeetingWords } from './words.ts';

export const occasionFields = ['on', 'from', 'to', 'place', 'link'] as const;
export type OccasionField = (typeof occasionFields)[number];

export interface OccasionFieldsProps {
  occasion: Occasion;
  onChange: (part: Partial<Occasion>) => void;
  messageOf: (field: OccasionField) => string | undefined;
}

/** Day, times, place and link of a meeting. */
export const OccasionFields = ({ occasion, onChange, messageOf }: OccasionFieldsProps) => {
  const words = useMeetingWords();
  const toHelp = useId();
  const field = (name: OccasionField) => ({
    id: fieldId(name),
    value: occasion[name],
    onChange: (value: string) => onChange({ [name]: value }),
    errorMessage: messageOf(name),
  });
  return (
    <Stack gap={5}>
      <Cluster gap={4} align="start">
        <TextField {...field('on')} label={words.on} type="date" width="short" isRequired />
        <TextField {...field('from')} label={words.from} type="time" width="short" isRequired />
        <TextField
          {...field('to')}
          label={words.to}
          type="time"
          width="short"
          isRequired
          aria-describedby={toHelp}
        />
      </Cluster>
      <p id={toHelp}>{words.toHelp}</p>
      <TextField {...field('place')} label={words.place} description={words.placeHelp} maxLength={300} />
      <TextField
        {...field('link')}
        label={words.address}
        description={words.addressHelp}
        inputMode="url"
        autoComplete="off"
        maxLength={2000}
      />
    </Stack>
  );
};
