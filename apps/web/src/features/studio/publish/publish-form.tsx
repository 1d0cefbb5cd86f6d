import { useQueryClient } from '@tanstack/react-query';
import type { CourseDraftView, GateFault } from '@vagar/contract';
import { Button, Notice, Stack, TextArea, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useRefreshCourse } from '../studio.queries.ts';
import { usePublishWords } from './words.ts';

export interface PublishFormProps {
  course: CourseDraftView;
  faults: readonly GateFault[];
  nextNumber: number;
}

/** The act of publishing: what is new, and a reason where something that should be mended is let through. */
export const PublishForm = ({ course, faults, nextNumber }: PublishFormProps) => {
  const words = usePublishWords();
  const client = useQueryClient();
  const toast = useToast();
  const refresh = useRefreshCourse(course.id);
  const [note, setNote] = useState('');
  const [override, setOverride] = useState('');
  const submission = useSubmission<'override' | 'note'>({ fields: ['override', 'note'] });
  const must = faults.filter(({ weight }) => weight === 'must').length;
  const should = faults.length - must;
  if (course.archivedAt) return <Notice>{words.archived}</Notice>;
  if (!course.hasChanges && course.published)
    return <Notice>{words.nothingNew(course.published.number)}</Notice>;
  if (must > 0) return <Notice tone="attention">{words.mustBody}</Notice>;
  const publish = async () => {
    const reason = should > 0 ? override.trim() : null;
    const version = await api('publishCourse', {
      params: { courseId: course.id },
      body: { note: note.trim(), override: reason },
    });
    toast.show(words.published(version.number));
    const shown = ['course-versions', 'catalogue', 'course', 'course-moves'];
    await Promise.all([
      refresh(),
      client.invalidateQueries({ predicate: ({ queryKey: [name] }) => shown.includes(String(name)) }),
    ]);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isReasonMissing = should > 0 && override.trim() === '';
        void submission.submit(publish, isReasonMissing ? { override: words.overrideMissing } : {});
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
