import { useQuery } from '@tanstack/react-query';
import type { ReleaseView } from '@vagar/contract';
import { BarChart, Button, EmptyState, Link, LinkButton, Notice, Prose, Section } from '@vagar/ui';
import { useFormats, useLocalised } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { barsOf, largestRow, scaleOf, sheetOf } from './release-rows.ts';
import { ReleaseTable } from './release-table.tsx';
import { participationQuery } from './statistics.queries.ts';
import styles from './statistics.module.css';
import { useSurveyResultWords } from './surveys/words.ts';
import { useStatisticsWords } from './words.ts';

/** The newest release: nothing on this page is counted here. */
export const StatisticsPage = () => {
  const words = useStatisticsWords();
  const surveyWords = useSurveyResultWords();
  const query = useQuery(participationQuery);
  return (
    <QueryPage query={query}>
      {(release) => (
        <RoutePage title={words.title} lead={words.lead}>
          {release ? (
            <Release release={release} />
          ) : (
            <EmptyState
              title={words.emptyTitle}
              action={
                <LinkButton variant="primary" href="/omgangar">
                  {words.toCohorts}
                </LinkButton>
              }
            >
              {words.emptyBody}
            </EmptyState>
          )}
          <Section title={surveyWords.title}>
            <p>{surveyWords.surveysBody}</p>
            <Link href="/statistik/kartlaggningar">{surveyWords.toSurveys}</Link>
          </Section>
        </RoutePage>
      )}
    </QueryPage>
  );
};

const Release = ({ release }: { release: ReleaseView }) => {
  const words = useStatisticsWords();
  const { dateTime, number, tightDate } = useFormats();
  const localised = useLocalised();
  const textOf = (label: ReleaseView['title']) => localised(label).text;
  const largest = largestRow(release);
  const { suppressedCells, total, rows, columns, publishedAt } = release;
  const save = () =>
    download(
      `vagar-${tightDate(publishedAt)}.csv`,
      'text/csv;charset=utf-8',
      csvOf(sheetOf(release, textOf, words)),
    );
  return (
    <>
      <div className={styles.chart}>
        <BarChart
          level={2}
          title={textOf(release.title)}
          n={`${total === 'suppressed' ? words.nHidden : words.n(total)}. ${words.published(dateTime(publishedAt))}`}
          series={columns.map(({ key, label }) => ({ id: key, label: textOf(label) }))}
          rows={barsOf(release, textOf)}
          max={scaleOf(release)}
          format={number}
          messages={{
            summary: largest
              ? words.summary(rows.length, textOf(largest), suppressedCells)
              : words.summaryPlain,
            showTable: words.showTable,
            rowHeader: words.group,
            suppressed: words.suppressed,
          }}
        />
      </div>
      <Section title={words.limitsTitle}>
        <Prose as="ul">
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </Prose>
        <Notice>{suppressedCells > 0 ? words.hidden(suppressedCells) : words.noneHidden}</Notice>
      </Section>
      <Section
        title={words.tableTitle}
        actions={
          <Button icon="download" onPress={save}>
            {words.export}
          </Button>
        }
      >
        <p>{words.exportBody}</p>
        <ReleaseTable release={release} />
      </Section>
    </>
  );
};
