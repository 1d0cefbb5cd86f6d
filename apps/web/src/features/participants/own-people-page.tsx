import { useQuery } from '@tanstack/react-query';
import type { OwnPersonRow } from '@vagar/contract';
import { DataTable, EmptyState, Notice } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
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
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { EnrolmentStateMark } from './enrolment-state.tsx';
import { ownPeopleQuery } from './participants.queries.ts';
import styles from './participants.module.css';
import { useParticipantsWords } from './words.ts';

const orders = ['name', '-name'] as const;
type Column = 'name' | 'courses';

/** An organisation's own people, for its contact: status and last step, never answers. */
export const OwnPeoplePage = () => {
  const words = useParticipantsWords();
  const columns = useColumns();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const sort = wordIn(params, 'ordning', orders) ?? 'name';
  const query = useQuery(ownPeopleQuery({ page: pageIn(params), sort, ...(search ? { search } : {}) }));
  const isFiltered = search !== '';
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.ownTitle} lead={words.ownLead}>
          <Notice title={words.ownSees}>
            <ul className={styles.never}>
              {words.ownSeesBody.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
          {page.total === 0 && !isFiltered ? (
            <EmptyState title={words.noOwn}>{words.noOwnBody}</EmptyState>
          ) : (
            <>
              <FilterBar label={words.ownFilters} isFiltered={isFiltered} onClear={clear}>
                <SearchBox label={words.search} value={search} onSearch={(text) => change({ sok: text })} />
              </FilterBar>
              <DataTable
                caption={words.ownCaption}
                isCaptionHidden
                columns={columns}
                rows={page.rows}
                rowKey={({ personId }) => personId}
                sort={sortOf<Column>(sort)}
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

function useColumns(): TableColumn<OwnPersonRow, Column>[] {
  const words = useParticipantsWords();
  return [
    {
      id: 'name',
      header: words.name,
      isSortable: true,
      cell: ({ name, affiliation }) => (
        <span className={styles.stacked}>
          {name}
          <span className={styles.quiet}>{affiliation}</span>
        </span>
      ),
    },
    { id: 'courses', header: words.courses, cell: ({ courses }) => <Courses courses={courses} /> },
  ];
}

const Courses = ({ courses }: Pick<OwnPersonRow, 'courses'>) => {
  const words = useParticipantsWords();
  const { date } = useFormats();
  if (courses.length === 0) return <span className={styles.quiet}>{words.noCourse}</span>;
  return (
    <ul className={styles.courses}>
      {courses.map(({ courseTitle, state, progress: { requiredDone, requiredTotal }, lastStepAt }, place) => (
        <li key={place} className={styles.course}>
          <Localised text={courseTitle} />
          <span className={styles.facts}>
            <EnrolmentStateMark state={state} />
            <span>{words.done(requiredDone, requiredTotal)}</span>
            <span className={styles.quiet}>
              {lastStepAt ? words.ownStep(date(lastStepAt)) : words.ownNoStep}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
