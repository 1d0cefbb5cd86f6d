import { useQuery } from '@tanstack/react-query';
import type { CohortView } from '@vagar/contract';
import { DataTable, EmptyState, LinkButton, Notice, Select } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import {
  FilterBar,
  ListFoot,
  NoRows,
  pageIn,
  SearchBox,
  sortOf,
  sortWord,
  textIn,
  useListUrl,
  wordIn,
} from '../../platform/lists/index.ts';
import { NotFoundPage, QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { useEnrolmentWords } from '../enrolment/index.ts';
import { enrolmentStates } from './enrolment-state.tsx';
import { useParticipantColumns } from './participant-columns.tsx';
import type { ParticipantColumn } from './participant-columns.tsx';
import { cohortsQuery, participantsQuery } from './participants.queries.ts';
import { useParticipantsWords } from './words.ts';

/** Who takes part in a cohort, by name: for those who run it. */
export const ParticipantsPage = () => {
  const { cohortId } = useParams();
  const cohorts = useQuery(cohortsQuery);
  return (
    <QueryPage query={cohorts}>
      {({ rows }) => {
        const cohort = rows.find(({ id }) => id === cohortId);
        return cohort ? <Participants cohort={cohort} /> : <NotFoundPage />;
      }}
    </QueryPage>
  );
};

const orders = ['name', '-name', 'progress', '-progress', 'last-step', '-last-step'] as const;
type Sortable = Exclude<ParticipantColumn, 'state'>;

const Participants = ({ cohort }: { cohort: CohortView }) => {
  const words = useParticipantsWords();
  const { states } = useEnrolmentWords();
  const { date } = useFormats();
  const columns = useParticipantColumns();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const state = wordIn(params, 'lage', enrolmentStates);
  const sort = wordIn(params, 'ordning', orders) ?? 'name';
  const query = useQuery(
    participantsQuery(cohort.id, {
      page: pageIn(params),
      sort,
      ...(search ? { search } : {}),
      ...(state ? { state } : {}),
    }),
  );
  const isFiltered = search !== '' || state !== undefined;
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage
          title={words.participantsTitle(cohort.name)}
          heading={cohort.name}
          kicker={<Localised text={cohort.courseTitle} />}
          lead={words.dates(date(cohort.startsOn), date(cohort.endsOn))}
          crumbs={[{ label: words.cohortsTitle, href: '/omgangar' }]}
          actions={<LinkButton href={`/omgangar/${cohort.id}/traffar`}>{words.meetings}</LinkButton>}
        >
          <Notice title={words.logged}>{words.loggedBody}</Notice>
          {page.total === 0 && !isFiltered ? (
            <EmptyState
              title={words.noParticipants}
              action={<LinkButton href="/omgangar">{words.toCohorts}</LinkButton>}
            >
              {words.noParticipantsBody}
            </EmptyState>
          ) : (
            <>
              <FilterBar label={words.filters} isFiltered={isFiltered} onClear={clear}>
                <SearchBox label={words.search} value={search} onSearch={(text) => change({ sok: text })} />
                <Select
                  label={words.state}
                  value={state ?? ''}
                  placeholder={words.allStates}
                  options={enrolmentStates.map((value) => ({ value, label: states[value] }))}
                  onChange={(value) => change({ lage: value })}
                />
              </FilterBar>
              <DataTable
                caption={words.caption}
                isCaptionHidden
                columns={columns}
                rows={page.rows}
                rowKey={({ enrolmentId }) => enrolmentId}
                sort={sortOf<Sortable>(sort)}
                onSort={(wanted) => change({ ordning: sortWord(wanted) })}
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
