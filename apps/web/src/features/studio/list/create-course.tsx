import { useQueryClient } from '@tanstack/react-query';
import { Button, Section, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { courseDraftQuery, markChanged } from '../studio.queries.ts';
import { useStudioWords } from '../words.ts';

/** A new course needs no more than a name; the rest is written where it belongs. */
export const CreateCourse = () => {
  const words = useStudioWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const submission = useSubmission<'title'>({ fields: ['title'] });
  const create = async () => {
    const course = await api('createCourse', { body: { title } });
    client.setQueryData(courseDraftQuery(course.id).queryKey, course);
    markChanged(client, course.id);
    await navigate(`/studio/${course.id}`);
  };
  return (
    <Section title={words.newCourse}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submission.submit(create, title.trim() === '' ? { title: words.titleMissing } : {});
        }}
      >
        <Stack gap={4}>
          <SubmissionErrors submission={submission} />
          <TextField
            id={fieldId('title')}
            lang="sv"
            label={words.newCourseTitle}
            description={words.newCourseBody}
            maxLength={200}
            autoComplete="off"
            value={title}
            onChange={setTitle}
            errorMessage={submission.messageOf('title')}
          />
          <div>
            <Button type="submit" isPending={submission.isPending}>
              {words.create}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
};
