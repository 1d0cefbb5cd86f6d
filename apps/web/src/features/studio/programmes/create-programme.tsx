import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { NameForm } from './name-form.tsx';
import { markProgrammeChanged, programmeDraftQuery } from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** A new programme needs no more than a name; courses and texts come after. */
export const CreateProgramme = () => {
  const words = useProgrammeWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const create = async (title: string) => {
    const programme = await api('createProgramme', { body: { title } });
    client.setQueryData(programmeDraftQuery(programme.id).queryKey, programme);
    markProgrammeChanged(client, programme.id);
    await navigate(`/studio/program/${programme.id}`);
  };
  return (
    <NameForm
      field="programmeTitle"
      label={words.newProgrammeTitle}
      description={words.newProgrammeBody}
      missing={words.programmeTitleMissing}
      action={words.create}
      onName={create}
    />
  );
};
