import { useQuery } from '@tanstack/react-query';
import { Combobox } from '@vagar/ui/combobox';
import { useState } from 'react';
import { organisationsQuery, peopleQuery, personQuery } from '../../people/index.ts';
import { useAdministrationWords } from './words.ts';

export interface SubjectFieldProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  withOrganisations: boolean;
}

const mostOffered = 20;

/** A person, or an organisation too, found by a part of the name. */
export const SubjectField = ({ label, value, onChange, withOrganisations }: SubjectFieldProps) => {
  const { audit: words } = useAdministrationWords();
  const [typed, setTyped] = useState('');
  const search = typed.trim().slice(0, 100);
  const people = useQuery(peopleQuery({ size: mostOffered, ...(search ? { search } : {}) }));
  const { data: organisations } = useQuery({ ...organisationsQuery, enabled: withOrganisations });
  const chosenOrganisation = organisations?.rows.find(({ id }) => id === value);
  const isPerson =
    value !== null && !chosenOrganisation && (!withOrganisations || organisations !== undefined);
  const { data: chosen } = useQuery({ ...personQuery(value ?? ''), enabled: isPerson, retry: false });

  const folded = search.toLocaleLowerCase('sv');
  const fitting = organisations?.rows.filter(
    ({ id, name }) => id === value || (folded !== '' && name.toLocaleLowerCase('sv').includes(folded)),
  );
  const persons = [
    ...(chosen ? [chosen] : []),
    ...(people.data?.rows ?? []).filter(({ id }) => id !== chosen?.id),
  ];
  const options = [
    ...(fitting ?? []).slice(0, mostOffered).map(({ id, name }) => ({ id, label: name })),
    ...persons.map(({ id, givenName, familyName, email }) => ({
      id,
      label: `${givenName} ${familyName}`,
      description: email,
    })),
  ];
  return (
    <Combobox
      // A value from the address gets its words when they have been fetched.
      key={value !== null && typed === '' && !chosen && !chosenOrganisation ? 'waiting' : 'here'}
      label={label}
      value={value}
      options={options}
      onChange={onChange}
      onSearch={setTyped}
      messages={{ noMatch: words.noMatch }}
    />
  );
};
