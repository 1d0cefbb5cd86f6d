import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { MaterialQuery, MaterialRow } from '@vagar/contract';
import { EmptyState, Link, LinkButton, Pagination, Select } from '@vagar/ui';
import { useSearchParams } from 'react-router';
import { api } from '../../platform/api-client/index.ts';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import styles from './my-material.module.css';
import { useMaterialWords } from './words.ts';

type Kind = MaterialRow['kind'];

const materialQuery = (query: MaterialQuery) =>
  queryOptions({
    queryKey: ['my-material', query],
    queryFn: ({ signal }) => api('listMyMaterial', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** What I have read, seen and written, newest first; the filter is in the address. */
export const MyMaterialPage = () => {
  const words = useMaterialWords();
  const [search, setSearch] = useSearchParams();
  const kinds = Object.keys(words.kinds) as Kind[];
  const kind = kinds.find((known) => known === search.get('sort'));
  const page = Math.max(1, Number(search.get('sida')) || 1);
  const query = useQuery(materialQuery({ page, ...(kind ? { kind } : {}) }));
  const hrefOf = (number: number) => {
    const next = new URLSearchParams(search);
    next.set('sida', String(number));
    return `/mitt-material?${next}`;
  };
  return (
    <QueryPage query={query}>
      {({ rows, total, size }) => (
        <RoutePage title={words.title} lead={words.lead} width="reading">
          {total === 0 && !kind ? (
            <EmptyState
              title={words.emptyTitle}
              action={
                <LinkButton variant="primary" href="/hem">
                  {words.emptyAction}
                </LinkButton>
              }
            >
              {words.emptyBody}
            </EmptyState>
          ) : (
            <>
              <div className={styles.filter}>
                <Select<Kind | 'all'>
                  label={words.filter}
                  width="medium"
                  value={kind ?? 'all'}
                  onChange={(chosen) => setSearch(chosen === 'all' ? {} : { sort: chosen })}
                  options={[
                    { value: 'all', label: words.all },
                    ...kinds.map((value) => ({ value, label: words.kinds[value] })),
                  ]}
                />
                <p role="status" className={styles.quiet}>
                  {total === 0 ? words.noneOfKind : words.rows(total)}. {words.private}
                </p>
              </div>
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <Row key={`${row.kind} ${row.id}`} row={row} />
                ))}
              </ul>
              <Pagination
                page={page}
                pageCount={Math.ceil(total / size)}
                hrefOf={hrefOf}
                messages={{
                  label: words.pages,
                  previous: words.previous,
                  next: words.next,
                  page: words.page,
                }}
              />
            </>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

const Row = ({ row }: { row: MaterialRow }) => {
  const words = useMaterialWords();
  const { date } = useFormats();
  const href = row.enrolmentId ? `/mina-kurser/${row.enrolmentId}/${row.id}` : `/v/${row.id}`;
  return (
    <li className={styles.row}>
      <p className={styles.quiet}>
        {words.kind[row.kind]} · <Localised text={row.courseTitle} /> · {date(row.at)}
      </p>
      <Link href={href} variant="standalone">
        <Localised text={row.title} />
      </Link>
      {row.excerpt && <p className={styles.excerpt}>{row.excerpt}</p>}
    </li>
  );
};
