import { useQuery } from '@tanstack/react-query';
import { Link } from '@vagar/ui';
import { useParams } from 'react-router';
import { useFormats } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { personQuery } from '../people.queries.ts';
import { usePeopleWords } from '../words.ts';
import { PersonAccount } from './person-account.tsx';
import { PersonAffiliations } from './person-affiliations.tsx';
import { PersonNames } from './person-names.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonStateMark } from './person-state.tsx';

/** One person: who they are, what they belong to, what they may do, whether they can get in. */
export const PersonPage = () => {
  const { personId = '' } = useParams();
  const words = usePeopleWords();
  const { date } = useFormats();
  const query = useQuery(personQuery(personId));
  return (
    <QueryPage query={query}>
      {(person) => (
        <RoutePage
          key={person.id}
          title={`${person.givenName} ${person.familyName}`}
          kicker={<PersonStateMark state={person.state} />}
          lead={person.email}
          crumbs={[{ label: words.list.title, href: '/personer' }]}
        >
          <p>
            {words.person.created(date(person.createdAt))}{' '}
            <Link href={`/sparbarhetslogg?om=${person.id}`}>{words.person.log}</Link>
          </p>
          <PersonAccount person={person} />
          <PersonAffiliations person={person} />
          <PersonRoles person={person} />
          <PersonNames person={person} />
        </RoutePage>
      )}
    </QueryPage>
  );
};
