import { useQuery } from '@tanstack/react-query';
import type { PeopleQuery, PersonRow } from '@vagar/contract';
import type { Role } from '@vagar/contract/permissions';
import { roles } from '@vagar/contract/permissions';
import { DataTable, EmptyState, Link, LinkButton, Select } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import {
  FilterBar,
  idIn,
  ListFoot,
  NoRows,
  pageIn,
  SearchBox,
  textIn,
  useListUrl,
  wordIn,
} from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { OrganisationField } from '../organisation-field.tsx';
import { peopleQuery } from '../people.queries.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { personStates, PersonStateMark } from './person-state.tsx';

const orders = ['family-name', '-family-name', '-created', 'created'] as const satisfies readonly NonNullable<
  PeopleQuery['sort']
>[];

/** Everyone who can or could sign in. */
export const PeoplePage = () => {
  const words = usePeopleWords();
  const columns = useColumns();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const state = wordIn(params, 'konto', personStates);
  const role = wordIn<Role>(params, 'roll', roles);
  const organisationId = idIn(params, 'organisation');
  const sort = wordIn(params, 'ordning', orders) ?? 'family-name';
  const query = useQuery(
    peopleQuery({
      page: pageIn(params),
      sort,
      ...(search ? { search } : {}),
      ...(state ? { state } : {}),
      ...(role ? { role } : {}),
      ...(organisationId ? { organisationId } : {}),
    }),
  );
  const isFiltered = Boolean(search || state || role || organisationId);
  const add = (
    <LinkButton variant="primary" icon="plus" href="/personer/ny">
      {words.list.add}
    </LinkButton>
  );
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.list.title} lead={words.list.lead} actions={add}>
          {page.total === 0 && !isFiltered ? (
            <EmptyState title={words.list.empty} action={add}>
              {words.list.emptyBody}
            </EmptyState>
          ) : (
            <>
              <FilterBar label={words.list.filters} isFiltered={isFiltered} onClear={clear}>
                <SearchBox
                  label={words.list.search}
                  value={search}
                  onSearch={(text) => change({ sok: text })}
                />
                <OrganisationField
                  label={words.list.organisation}
                  value={organisationId}
                  onChange={(id) => change({ organisation: id })}
                />
                <Select
                  label={words.list.role}
                  placeholder={words.list.allRoles}
                  value={role ?? ''}
                  options={roles.map((value) => ({ value, label: words.roles[value] }))}
                  onChange={(value) => change({ roll: value })}
                />
                <Select
                  label={words.list.state}
                  placeholder={words.list.allStates}
                  value={state ?? ''}
                  options={personStates.map((value) => ({ value, label: words.states[value] }))}
                  onChange={(value) => change({ konto: value })}
                />
                <Select
                  label={words.list.order}
                  value={sort}
                  options={orders.map((value) => ({ value, label: words.list.orders[value] }))}
                  onChange={(value) => change({ ordning: value })}
                />
              </FilterBar>
              <DataTable
                caption={words.list.caption}
                isCaptionHidden
                columns={columns}
                rows={page.rows}
                rowKey={({ id }) => id}
                isBusy={query.isPlaceholderData}
                empty={<NoRows total={page.total} hrefOf={hrefOf} />}
              />
              <ListFoot page={page} hrefOf={hrefOf} />
            </>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

function useColumns(): TableColumn<PersonRow>[] {
  const words = usePeopleWords();
  const none = <span className={styles.quiet}>{words.list.none}</span>;
  return [
    {
      id: 'name',
      header: words.list.name,
      cell: ({ id, givenName, familyName, email }) => (
        <span className={styles.stacked}>
          <Link href={`/personer/${id}`}>{`${givenName} ${familyName}`}</Link>
          <span className={styles.quiet}>{email}</span>
        </span>
      ),
    },
    { id: 'state', header: words.list.state, cell: ({ state }) => <PersonStateMark state={state} /> },
    {
      id: 'affiliations',
      header: words.list.affiliations,
      cell: ({ affiliations }) =>
        affiliations.length > 0 ? (
          <span className={styles.stacked}>
            {affiliations.map((affiliation) => (
              <span key={affiliation}>{affiliation}</span>
            ))}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'roles',
      header: words.list.rolesHead,
      cell: ({ roles: held }) => (held.length > 0 ? held.map((role) => words.roles[role]).join(', ') : none),
    },
  ];
}
