import { useQuery } from '@tanstack/react-query';
import { Checkbox, EmptyState, LinkButton } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { FilterBar, SearchBox, textIn, useListUrl, wordIn } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { organisationsQuery } from '../people.queries.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { OrganisationTree } from './organisation-tree.tsx';
import { hitsIn, treeOf } from './tree.ts';

/** The tree that affiliations, roles and statistics rest on: some dozens of rows, so it is searched here. */
export const OrganisationsPage = () => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const { params, change, clear } = useListUrl();
  const search = textIn(params, 'sok');
  const withEnded = wordIn(params, 'avslutade', ['ja']) === 'ja';
  const query = useQuery(organisationsQuery);
  const add = (
    <LinkButton variant="primary" icon="plus" href="/organisationer/ny">
      {words.organisations.add}
    </LinkButton>
  );
  return (
    <QueryPage query={query}>
      {({ rows }) => {
        const tree = treeOf(rows, { search, withEnded, today: tightDate(new Date()) });
        return (
          <RoutePage title={words.organisations.title} lead={words.organisations.lead} actions={add}>
            {rows.length === 0 ? (
              <EmptyState title={words.organisations.empty} action={add}>
                {words.organisations.emptyBody}
              </EmptyState>
            ) : (
              <>
                <FilterBar
                  label={words.organisations.filters}
                  isFiltered={search !== '' || withEnded}
                  onClear={clear}
                >
                  <SearchBox
                    label={words.organisations.search}
                    value={search}
                    onSearch={(text) => change({ sok: text })}
                  />
                  <div className={styles.checkbox}>
                    <Checkbox
                      label={words.organisations.withEnded}
                      isSelected={withEnded}
                      onChange={(isOn) => change({ avslutade: isOn ? 'ja' : null })}
                    />
                  </div>
                </FilterBar>
                <p role="status" className={styles.quiet}>
                  {tree.length === 0 ? words.organisations.none : words.organisations.shown(hitsIn(tree))}
                </p>
                <OrganisationTree tree={tree} all={rows} isSearch={search !== ''} />
              </>
            )}
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};
