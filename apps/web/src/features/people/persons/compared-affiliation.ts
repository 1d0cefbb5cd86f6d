import { useQuery } from '@tanstack/react-query';
import type { AffiliationView } from '@vagar/contract';
import { api, ApiProblem } from '../../../platform/api-client/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { draftOf } from '../affiliation-draft.ts';
import type { AffiliationDraft } from '../affiliation-draft.ts';
import type { ComparedField } from '../edit-conflict.tsx';
import { organisationsQuery } from '../people.queries.ts';
import { usePeopleWords } from '../words.ts';

/** An affiliation as it stands now. It has no address of its own: it comes with its person. */
export async function findAffiliation(personId: string, affiliationId: string): Promise<AffiliationView> {
  const { affiliations } = await api('getPerson', { params: { personId } });
  const found = affiliations.find(({ id }) => id === affiliationId);
  if (!found) throw new ApiProblem({ code: 'not-found' });
  return found;
}

/** Two versions of an affiliation, field by field in words. */
export function useComparedAffiliation() {
  const words = usePeopleWords();
  const { date } = useFormats();
  const { data } = useQuery(organisationsQuery);
  const textsOf = (draft: AffiliationDraft) => ({
    organisationId: data?.rows.find(({ id }) => id === draft.organisationId)?.name ?? '',
    kind: words.kinds[draft.kind],
    position: draft.kind === 'elected' && draft.position ? words.positions[draft.position] : '',
    title: draft.title.trim(),
    validFrom: draft.validFrom ? date(draft.validFrom) : '',
    validTo: draft.validTo ? date(draft.validTo) : '',
  });
  return (draft: AffiliationDraft, view: AffiliationView): ComparedField[] => {
    const [mine, theirs] = [textsOf(draft), textsOf(draftOf(view))];
    const fields = ['organisationId', 'kind', 'position', 'title', 'validFrom', 'validTo'] as const;
    return fields.map((field) => ({
      label: words.affiliation[field],
      mine: mine[field],
      theirs: theirs[field],
    }));
  };
}
