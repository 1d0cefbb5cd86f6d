import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeProgramme, ProgrammeDraftView } from '@vagar/contract';
import { SavedState, Section, Stack } from '@vagar/ui';
import { useParams } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../platform/autosave/index.ts';
import type { Remote } from '../../../platform/autosave/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { BilingualField } from '../../learning/index.ts';
import { CoverChoice } from '../about/cover-choice.tsx';
import { ProgrammeFrame } from './programme-frame.tsx';
import { changeProgrammeDraft, markProgrammeChanged, programmeDraftQuery } from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** What a programme says of itself, written in both languages. */
export const ProgrammeWordsPage = () => {
  const words = useProgrammeWords();
  const { programmeId = '' } = useParams();
  const query = useQuery(programmeDraftQuery(programmeId));
  return (
    <QueryPage query={query}>
      {(programme) => (
        <ProgrammeFrame programme={programme} title={words.about} lead={words.aboutLead}>
          <ProgrammeTexts key={programme.id} programme={programme} />
        </ProgrammeFrame>
      )}
    </QueryPage>
  );
};

const remoteOf = (programme: ProgrammeDraftView): Remote<ChangeProgramme> => {
  const { title, summary, aim, coverSeed, version } = programme;
  return { value: { title, summary, aim, coverSeed }, version, savedAt: null };
};

const ProgrammeTexts = ({ programme }: { programme: ProgrammeDraftView }) => {
  const words = useProgrammeWords();
  const client = useQueryClient();
  const params = { programmeId: programme.id };
  const saved = useAutosave<ChangeProgramme>({
    subject: `studio.programme.${programme.id}`,
    remote: remoteOf(programme),
    save: async (body, version, keepalive) => {
      const { version: next } = await api('changeProgramme', { params, body, version, keepalive });
      return { version: next, savedAt: new Date().toISOString() };
    },
    load: async () =>
      remoteOf(await client.fetchQuery({ ...programmeDraftQuery(programme.id), staleTime: 0 })),
    onSaved: ({ value, version }) => {
      changeProgrammeDraft(client, programme.id, (known) => ({
        ...known,
        ...value,
        version,
        hasChanges: true,
      }));
      markProgrammeChanged(client, programme.id);
    },
  });
  const savedState = useSavedState(saved);
  const { value } = saved;
  const change = (part: Partial<ChangeProgramme>) => saved.change({ ...value, ...part });
  return (
    <Stack gap={7}>
      <ConflictChoice saved={saved} show={inPlainWords} />
      <div onBlur={saved.leave}>
        <Section title={words.programmeWords} actions={<SavedState {...savedState} />}>
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
            id="field-aim"
            label={words.aim}
            description={words.aimBody}
            value={value.aim}
            onChange={(aim) => change({ aim })}
            multiline
            maxLength={2000}
          />
        </Section>
      </div>
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
const inPlainWords = ({ title, summary, aim, coverSeed }: ChangeProgramme): string =>
  [title, summary, aim]
    .flatMap(({ sv, en }) => [sv, en])
    .concat(coverSeed)
    .filter(Boolean)
    .join('\n');
