import { useQuery } from '@tanstack/react-query';
import type { QuizResultPage } from '@vagar/contract';
import { DataTable, EmptyState, LinkButton, Section, Stack } from '@vagar/ui';
import { useParams } from 'react-router';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import {
  FilterBar,
  ListFoot,
  NoRows,
  pageIn,
  SearchBox,
  textIn,
  useListUrl,
} from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { Difficulty } from './difficulty.tsx';
import { ResultTable } from './result-table.tsx';
import { quizResultsQuery } from './results.queries.ts';
import { useResultWords } from './words.ts';

/** How a quiz went: who has tried and passed, how hard each question was, and when it was graded again. */
export const QuizResultsPage = () => {
  const words = useResultWords();
  const localised = useLocalised();
  const { activityId = '' } = useParams();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const query = useQuery(
    quizResultsQuery(activityId, { page: pageIn(params), ...(search ? { search } : {}) }),
  );
  return (
    <QueryPage query={query}>
      {(page) => {
        const title = localised(page.activityTitle).text || words.untitled;
        const course = `/studio/${page.courseId}`;
        return (
          <RoutePage
            title={words.pageTitle(title)}
            lead={words.lead}
            crumbs={[
              { label: words.studio, href: '/studio' },
              { label: localised(page.courseTitle).text || words.untitled, href: course },
              { label: title, href: `${course}/${activityId}` },
            ]}
          >
            <Stack gap={7}>
              <Section title={words.people}>
                {page.total === 0 && search === '' ? (
                  <EmptyState title={words.nobody}>{words.nobodyBody}</EmptyState>
                ) : (
                  <>
                    <FilterBar label={words.filters} isFiltered={search !== ''} onClear={clear}>
                      <SearchBox
                        label={words.search}
                        value={search}
                        onSearch={(text) => change({ sok: text })}
                      />
                    </FilterBar>
                    <ResultTable
                      activityId={activityId}
                      page={page}
                      isBusy={query.isPlaceholderData}
                      empty={<NoRows total={page.total} hrefOf={hrefOf} />}
                    />
                    <ListFoot page={page} hrefOf={hrefOf} />
                  </>
                )}
              </Section>
              <Section title={words.difficulty}>
                <Difficulty activityId={activityId} />
              </Section>
              <Section title={words.regrades}>
                <Stack gap={4}>
                  <p>{words.regradesBody}</p>
                  <div>
                    <LinkButton href={`${course}/${activityId}/ratta-om`}>{words.regradeAction}</LinkButton>
                  </div>
                  {page.regrades.length > 0 && <History regrades={page.regrades} />}
                </Stack>
              </Section>
            </Stack>
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};

const History = ({ regrades }: Pick<QuizResultPage, 'regrades'>) => {
  const words = useResultWords();
  const { dateTime, number } = useFormats();
  return (
    <DataTable
      caption={words.history}
      rows={regrades}
      rowKey={({ id }) => id}
      columns={[
        { id: 'at', header: words.when, cell: ({ at }) => dateTime(at) },
        { id: 'by', header: words.by, cell: ({ by }) => by ?? '–' },
        { id: 'reason', header: words.reason, cell: ({ reason }) => reason },
        { id: 'changed', header: words.changed, align: 'end', cell: ({ changed }) => number(changed) },
      ]}
    />
  );
};
