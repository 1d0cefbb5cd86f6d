import { useQueryClient } from '@tanstack/react-query';
import type { ChangeCourse, CourseDraftView } from '@vagar/contract';
import { SavedState, Section, Stack } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../platform/autosave/index.ts';
import type { Remote } from '../../../platform/autosave/index.ts';
import { BilingualField } from '../../learning/index.ts';
import { changeCourseDraft, courseDraftQuery, markChanged } from '../studio.queries.ts';
import { CoverChoice } from './cover-choice.tsx';
import { ObjectivesField } from './objectives-field.tsx';
import { useAboutWords } from './words.ts';

const remoteOf = (course: CourseDraftView): Remote<ChangeCourse> => {
  const { title, summary, forWhom, objectives, coverSeed, version } = course;
  return { value: { title, summary, forWhom, objectives, coverSeed }, version, savedAt: null };
};

/** The course's own words are one text to the autosave; two who write them at once are shown both. */
export const CourseWords = ({ course }: { course: CourseDraftView }) => {
  const words = useAboutWords();
  const client = useQueryClient();
  const params = { courseId: course.id };
  const saved = useAutosave<ChangeCourse>({
    subject: `studio.course.${course.id}`,
    remote: remoteOf(course),
    save: async (body, version, keepalive) => {
      const { version: next } = await api('changeCourse', { params, body, version, keepalive });
      return { version: next, savedAt: new Date().toISOString() };
    },
    load: async () => remoteOf(await client.fetchQuery({ ...courseDraftQuery(course.id), staleTime: 0 })),
    onSaved: ({ value, version }) => {
      changeCourseDraft(client, course.id, (known) => ({ ...known, ...value, version, hasChanges: true }));
      markChanged(client, course.id);
    },
  });
  const savedState = useSavedState(saved);
  const { value } = saved;
  const change = (part: Partial<ChangeCourse>) => saved.change({ ...value, ...part });
  return (
    <Stack gap={7}>
      <ConflictChoice saved={saved} show={inPlainWords} />
      <div onBlur={saved.leave}>
        <Section title={words.words} actions={<SavedState {...savedState} />}>
          <BilingualField
            id="field-title"
            label={words.name}
            value={value.title}
            onChange={(title) => change({ title })}
            maxLength={200}
          />
          <BilingualField
            id="field-summary"
            label={words.summary}
            description={words.summaryBody}
            value={value.summary}
            onChange={(summary) => change({ summary })}
            multiline
            maxLength={1000}
          />
          <BilingualField
            id="field-forWhom"
            label={words.forWhom}
            description={words.forWhomBody}
            value={value.forWhom}
            onChange={(forWhom) => change({ forWhom })}
            multiline
            maxLength={2000}
          />
        </Section>
      </div>
      <ObjectivesField
        objectives={value.objectives}
        onChange={(objectives) => change({ objectives })}
        savedState={savedState}
      />
      <CoverChoice
        title={words.cover}
        body={words.coverBody}
        seed={value.coverSeed}
        onChange={(coverSeed) => change({ coverSeed })}
      />
    </Stack>
  );
};

/** A version in the lines that tell it from another. */
const inPlainWords = ({ title, summary, forWhom, objectives, coverSeed }: ChangeCourse): string =>
  [title, summary, forWhom, ...objectives.map(({ text }) => text)]
    .flatMap(({ sv, en }) => [sv, en])
    .concat(
      objectives.map(({ competences }) => competences.join(', ')),
      coverSeed,
    )
    .filter(Boolean)
    .join('\n');
