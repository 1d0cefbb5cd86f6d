import type { OrganisationView } from '@vagar/contract';
import { useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { EditConflict } from '../edit-conflict.tsx';
import type { ComparedField } from '../edit-conflict.tsx';
import { useRefreshOrganisations } from '../people.queries.ts';
import { useVersionedEdit } from '../use-versioned-edit.ts';
import { usePeopleWords } from '../words.ts';
import { draftOf, written } from './organisation-draft.ts';
import type { OrganisationDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';

export interface EditOrganisationProps {
  organisation: OrganisationView;
  all: readonly OrganisationView[];
}

export const EditOrganisation = ({ organisation, all }: EditOrganisationProps) => {
  const words = usePeopleWords();
  const toast = useToast();
  const refresh = useRefreshOrganisations();
  const compared = useCompared(all);
  const params = { organisationId: organisation.id };
  // What the form was filled from; a refetch in the background never changes what is being typed.
  const [base, setBase] = useState(organisation);
  // A new form only where another's words replace one's own: a save must not take the focus away.
  const [turn, setTurn] = useState(0);
  const { send, theirs, forget } = useVersionedEdit<OrganisationView>(() =>
    api('getOrganisation', { params }),
  );
  const save = async (draft: OrganisationDraft, from: number) => {
    const saved = await send(
      (version) => api('changeOrganisation', { params, body: written(draft), version }),
      from,
    );
    if (!saved) return;
    setBase(saved);
    await refresh();
    toast.show(words.organisations.saved);
  };
  const takeTheirs = async (view: OrganisationView) => {
    setBase(view);
    setTurn(turn + 1);
    forget();
    await refresh();
  };
  return (
    <OrganisationForm
      key={turn}
      first={draftOf(base)}
      all={all}
      own={organisation}
      submitLabel={words.save}
      onSend={(draft) => save(draft, base.version)}
    >
      {(draft, { submit, isPending }) =>
        theirs && (
          <EditConflict
            fields={compared(draft, draftOf(theirs))}
            isPending={isPending}
            onKeepMine={() => void submit(() => save(draft, theirs.version))}
            onTakeTheirs={() => void takeTheirs(theirs)}
          />
        )
      }
    </OrganisationForm>
  );
};

function useCompared(all: readonly OrganisationView[]) {
  const words = usePeopleWords().organisations;
  const { organisationKinds } = usePeopleWords();
  const { date } = useFormats();
  const nameOf = (id: string | null) => all.find((it) => it.id === id)?.name ?? '';
  const textsOf = (draft: OrganisationDraft) => [
    draft.name,
    organisationKinds[draft.kind],
    draft.code,
    nameOf(draft.parentId),
    draft.validFrom ? date(draft.validFrom) : '',
    draft.validTo ? date(draft.validTo) : '',
    nameOf(draft.successorId),
  ];
  const labels = [
    words.name,
    words.kind,
    words.codeLabel,
    words.parent,
    words.from,
    words.to,
    words.successorLabel,
  ];
  return (mine: OrganisationDraft, theirs: OrganisationDraft): ComparedField[] => {
    const [ours, others] = [textsOf(mine), textsOf(theirs)];
    return labels.map((label, place) => ({ label, mine: ours[place] ?? '', theirs: others[place] ?? '' }));
  };
}
