import { Button, Stack } from '@vagar/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SubmissionErrors, useSubmission } from '../../platform/errors/index.ts';
import type { Occasion } from './occasion.ts';
import { OccasionFields, occasionFields } from './occasion-fields.tsx';
import type { OccasionField } from './occasion-fields.tsx';
import { useMeetingWords } from './words.ts';

export interface OccasionFormProps {
  start: Occasion;
  act: string;
  /** Above the fields of the occasion. */
  children?: ReactNode;
  onSend: (occasion: Occasion) => Promise<void>;
}

/** One form for setting a meeting and for changing it. What is typed stays when it is refused. */
export const OccasionForm = ({ start, act, children, onSend }: OccasionFormProps) => {
  const words = useMeetingWords();
  const [occasion, setOccasion] = useState(start);
  const submission = useSubmission<OccasionField>({ fields: occasionFields });
  const missing = ({ on, from, to, place, link }: Occasion) => ({
    ...(on === '' && { on: words.dayMissing }),
    ...(from === '' && { from: words.fromMissing }),
    ...(to === '' && { to: words.toMissing }),
    ...(place.trim() === '' && link.trim() === '' && { place: words.somewhere }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission
          .submit(() => onSend(occasion), missing(occasion))
          .then((isSent) => {
            if (isSent) setOccasion(start);
          });
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        {children}
        <OccasionFields
          occasion={occasion}
          onChange={(part) => setOccasion({ ...occasion, ...part })}
          messageOf={submission.messageOf}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {act}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
