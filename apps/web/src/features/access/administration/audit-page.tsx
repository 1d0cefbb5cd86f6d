import { useQuery } from '@tanstack/react-query';
import { DataTable, EmptyState, Select } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import {
  dayIn,
  FilterBar,
  idIn,
  ListFoot,
  NoRows,
  pageIn,
  useListUrl,
} from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { auditQuery } from './administration.queries.ts';
import { SubjectField } from './subject-field.tsx';
import { useAuditColumns } from './use-audit-columns.tsx';
import { useAdministrationWords } from './words.ts';

/** Who did what, when and to whom. */
export const AuditPage = () => {
  const { audit: words } = useAdministrationWords();
  const columns = useAuditColumns();
  const { params, change, clear, hrefOf } = useListUrl();
  const by = idIn(params, 'av');
  const about = idIn(params, 'om');
  const action = (params.get('handelse') ?? '').slice(0, 80);
  const from = dayIn(params, 'fran');
  const to = dayIn(params, 'till');
  const isFiltered = [by, about, action, from, to].some(Boolean);
  const query = useQuery(
    auditQuery({
      page: pageIn(params),
      ...(by ? { actorId: by } : {}),
      ...(about ? { subjectId: about } : {}),
      ...(action ? { action } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    }),
  );
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.title} lead={words.lead}>
          {page.total === 0 && !isFiltered ? (
            <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
          ) : (
            <>
              <FilterBar label={words.filters} isFiltered={isFiltered} onClear={clear}>
                <SubjectField
                  label={words.by}
                  value={by}
                  withOrganisations={false}
                  onChange={(id) => change({ av: id })}
                />
                <SubjectField
                  label={words.about}
                  value={about}
                  withOrganisations
                  onChange={(id) => change({ om: id })}
                />
                <Select
                  label={words.action}
                  placeholder={words.allActions}
                  value={action}
                  options={Object.entries(words.actions).map(([value, label]) => ({ value, label }))}
                  onChange={(value) => change({ handelse: value })}
                />
                <DateField label={words.from} value={from} onChange={(day) => change({ fran: day })} />
                <DateField label={words.to} value={to} onChange={(day) => change({ till: day })} />
              </FilterBar>
              <DataTable
                caption={words.caption}
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
