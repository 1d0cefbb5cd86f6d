import { useQuery } from '@tanstack/react-query';
import type { SurveyRow } from '@vagar/contract';
import { DataTable, EmptyState, Link, LinkButton } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { surveysQuery } from './surveys.queries.ts';
import { useSurveyResultWords } from './words.ts';

/** The surveys within reach, with what is published of each. */
export const SurveysPage = () => {
  const words = useSurveyResultWords();
  const columns = useColumns();
  const query = useQuery(surveysQuery);
  return (
    <QueryPage query={query}>
      {({ rows }) => (
        <RoutePage
          title={words.title}
          lead={words.lead}
          crumbs={[{ label: words.statistics, href: '/statistik' }]}
        >
          {rows.length === 0 ? (
            <EmptyState
              title={words.noneTitle}
              action={
                <LinkButton variant="primary" href="/studio">
                  {words.toStudio}
                </LinkButton>
              }
            >
              {words.noneBody}
            </EmptyState>
          ) : (
            <DataTable
              caption={words.listCaption}
              isCaptionHidden
              columns={columns}
              rows={rows}
              rowKey={({ surveyId }) => surveyId}
            />
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

function useColumns(): TableColumn<SurveyRow>[] {
  const words = useSurveyResultWords();
  const localised = useLocalised();
  const { date } = useFormats();
  return [
    {
      id: 'survey',
      header: words.survey,
      cell: ({ surveyId, title }) => {
        const { text, lang } = localised(title);
        return (
          <Link href={`/statistik/kartlaggningar/${surveyId}`} lang={lang}>
            {text}
          </Link>
        );
      },
    },
    { id: 'course', header: words.course, cell: ({ courseTitle }) => <Localised text={courseTitle} /> },
    {
      id: 'newest',
      header: words.newest,
      cell: ({ newestAt }) => (newestAt ? date(newestAt) : words.never),
    },
    {
      id: 'waiting',
      header: words.waiting,
      align: 'end',
      cell: ({ waiting }) => (waiting === 0 ? words.waitingFew : words.waitingCount(waiting)),
    },
  ];
}
