import { Button, Stack, TextArea } from '@vagar/ui';
import { useState } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';

export interface VersionFormProps {
  /** How many faults are let through, for which a reason is asked. */
  should: number;
  nextNumber: number;
  words: {
    note: string;
    noteBody: string;
    override: string;
    overrideBody: string;
    overrideMissing: string;
    should: (faults: number) => string;
    publishVersion: (number: number) => string;
  };
  publish: (said: { note: string; override: string | null }) => Promise<unknown>;
}

/** The act of publishing: what is new, and a reason where something that should be mended is let through. */
export const VersionForm = ({ should, nextNumber, words, publish }: VersionFormProps) => {
  const [note, setNote] = useState('');
  const [override, setOverride] = useState('');
  const submission = useSubmission<'override' | 'note'>({ fields: ['override', 'note'] });
  const send = () => publish({ note: note.trim(), override: should > 0 ? override.trim() : null });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isReasonMissing = should > 0 && override.trim() === '';
        void submission.submit(send, isReasonMissing ? { override: words.overrideMissing } : {});
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        <TextArea
          id={fieldId('note')}
          label={words.note}
          description={words.noteBody}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={setNote}
          errorMessage={submission.messageOf('note')}
        />
        {should > 0 && (
          <TextArea
            id={fieldId('override')}
            label={words.override}
            description={`${words.should(should)}. ${words.overrideBody}`}
            rows={2}
            maxLength={1000}
            value={override}
            onChange={setOverride}
            errorMessage={submission.messageOf('override')}
          />
        )}
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.publishVersion(nextNumber)}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
