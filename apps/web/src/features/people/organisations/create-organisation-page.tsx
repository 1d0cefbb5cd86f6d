import { useQuery } from '@tanstack/react-query';
import { useToast } from '@vagar/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { idIn } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { organisationsQuery, useRefreshOrganisations } from '../people.queries.ts';
import { usePeopleWords } from '../words.ts';
import { newOrganisation, written } from './organisation-draft.ts';
import type { OrganisationDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';

/** A new organisation, at the top or under the one the address names. */
export const CreateOrganisationPage = () => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshOrganisations();
  const [params] = useSearchParams();
  const query = useQuery(organisationsQuery);
  const create = async (draft: OrganisationDraft) => {
    const organisation = await api('createOrganisation', { body: written(draft) });
    await refresh();
    toast.show(words.organisations.created(organisation.name));
    await navigate(`/organisationer/${organisation.id}`);
  };
  return (
    <QueryPage query={query}>
      {({ rows }) => (
        <RoutePage
          title={words.organisations.createTitle}
          lead={words.organisations.createLead}
          crumbs={[{ label: words.organisations.title, href: '/organisationer' }]}
          width="reading"
        >
          <OrganisationForm
            first={newOrganisation(idIn(params, 'under'), tightDate(new Date()))}
            all={rows}
            submitLabel={words.organisations.submit}
            onSend={create}
          />
        </RoutePage>
      )}
    </QueryPage>
  );
};
