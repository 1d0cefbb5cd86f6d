import { useQuery } from '@tanstack/react-query';
import type { OrganisationView } from '@vagar/contract';
import { Combobox } from '@vagar/ui/combobox';
import type { ComboboxProps } from '@vagar/ui/combobox';
import { pathTo } from './organisations/tree.ts';
import { organisationsQuery } from './people.queries.ts';
import { usePeopleWords } from './words.ts';

export interface OrganisationFieldProps extends Pick<
  ComboboxProps,
  'label' | 'description' | 'errorMessage' | 'optionalMark' | 'id' | 'isRequired' | 'placeholder'
> {
  value: string | null;
  onChange: (organisationId: string | null) => void;
  /** Leaves out those that cannot be meant. */
  isOffered?: (organisation: OrganisationView) => boolean;
}

/** One organisation of the tree, found by a part of its name; where names are alike, the way to it tells them apart. */
export const OrganisationField = ({ isOffered = () => true, ...rest }: OrganisationFieldProps) => {
  const words = usePeopleWords();
  const { data } = useQuery(organisationsQuery);
  const all = data?.rows ?? [];
  const options = all.filter(isOffered).map((organisation) => {
    const above = pathTo(all, organisation.id).map(({ name }) => name);
    return {
      id: organisation.id,
      label: organisation.name,
      ...(above.length > 0 ? { description: above.join(', ') } : {}),
    };
  });
  // A new key when the list arrives: the field takes its options once.
  return (
    <Combobox
      {...rest}
      key={data ? 'here' : 'waiting'}
      options={options}
      messages={{ noMatch: words.noMatch }}
    />
  );
};
