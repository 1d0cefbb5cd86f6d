import { useQuery } from '@tanstack/react-query';
import type { WorkReviewRow } from '@vagar/contract';
import { DataTable, EmptyState, Link, Notice, Select } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { FilterBar, ListFoot, NoRows, pageIn, textIn, useListUrl } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { workReviewsQuery } from './review.queries.ts';
import styles from './review.module.css';
import { WorkStateMark } from './work-state.tsx';
import { useReviewWords } from './words.ts';

/** What is handed in, what waits first: for those who assess. */
export const WorkQueuePage = () => {
  const words = useReviewWords();
  const localised = useLocalised();
  const columns = useColumns();
  const { params, change, clear, hrefOf } = useListUrl();
  const course = textIn(params, 'kurs');
  const query = useQuery(workReviewsQuery({ page: pageIn(params), ...(course ? { course } : {}) }));
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.title} lead={words.lead}>
          {page.total === 0 && course === '' ? (
            <EmptyState title={words.none}>{words.noneBody}</EmptyState>
          ) : (
            <>
              <p className={styles.waiting}>
                {(course === '' ? words.waiting : words.waitingInCourse)(page.waiting)}
              </p>
              <Notice title={words.logged}>{words.loggedBody}</Notice>
              <FilterBar label={words.filters} isFiltered={course !== ''} onClear={clear}>
                <Select
                  label={words.course}
                  value={course}
                  placeholder={words.allCourses}
                  options={[
                    ...page.courses.map(({ key, title }) => ({ value: key, label: localised(title).text })),
                    // The address may name a course that has nothing here: it is what the page is about all the same.
                    ...(course === '' || page.courses.some(({ key }) => key === course)
                      ? []
                      : [{ value: course, label: words.courseWithout }]),
                  ]}
                  onChange={(key) => change({ kurs: key })}
                />
              </FilterBar>
              <DataTable
                caption={words.caption}
                isCaptionHidden
                columns={columns}
                rows={page.rows}
                rowKey={({ attemptId, ...row }) => attemptId ?? addressOf(row)}
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

const addressOf = ({ enrolmentId, activityId }: Pick<WorkReviewRow, 'enrolmentId' | 'activityId'>) =>
  `${enrolmentId}/${activityId}`;

function useColumns(): TableColumn<WorkReviewRow>[] {
  const words = useReviewWords();
  const { dateTime } = useFormats();
  return [
    {
      id: 'name',
      header: words.name,
      cell: ({ name, attemptId, ...row }) => (
        <Link href={attemptId ? `/bedomning/fritext/${attemptId}` : `/bedomning/${addressOf(row)}`}>
          {name}
        </Link>
      ),
    },
    {
      id: 'work',
      header: words.work,
      cell: ({ activityTitle, courseTitle, attemptId }) => (
        <span className={styles.stacked}>
          <Localised text={activityTitle} />
          <span className={styles.quiet}>
            {attemptId && `${words.essays} · `}
            <Localised text={courseTitle} />
          </span>
        </span>
      ),
    },
    {
      id: 'handed-in',
      header: words.handedIn,
      cell: ({ handedInAt, rounds, state }) => (
        <span className={styles.stacked}>
          {dateTime(handedInAt)}
          {state === 'handed-in' && rounds > 0 && (
            <span className={styles.quiet}>{words.round(rounds + 1)}</span>
          )}
        </span>
      ),
    },
    { id: 'state', header: words.state, cell: ({ state }) => <WorkStateMark state={state} /> },
  ];
}
