import { useQuery } from '@tanstack/react-query';
import type { OwnResults } from '@vagar/contract';
import { EmptyState, Notice, Section, Stack } from '@vagar/ui';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { questionsOf } from './questions-of.ts';
import { QuestionResults } from './question-results.tsx';
import { ownResultsQuery } from './surveys.queries.ts';
import { useSurveyResultWords } from './words.ts';

/** An organisation's own answers to surveys, for its contact. */
export const OwnResultsPage = () => {
  const words = useSurveyResultWords();
  const query = useQuery(ownResultsQuery);
  return (
    <QueryPage query={query}>
      {({ rows }) => (
        <RoutePage title={words.ownTitle} lead={words.ownLead}>
          <Stack gap={7}>
            <Notice title={words.ownSees}>
              <ul>
                {words.ownSeesBody.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Notice>
            {rows.length === 0 && <EmptyState title={words.ownNoneTitle}>{words.ownNoneBody}</EmptyState>}
            {rows.map((row) => (
              <OwnSurvey key={row.surveyId} row={row} />
            ))}
          </Stack>
        </RoutePage>
      )}
    </QueryPage>
  );
};

const OwnSurvey = ({ row: { title, courseTitle, release } }: { row: OwnResults['rows'][number] }) => {
  const words = useSurveyResultWords();
  const localised = useLocalised();
  const { date } = useFormats();
  return (
    <Section title={localised(title).text}>
      <p>{words.ownIn(localised(courseTitle).text, date(release.publishedAt))}</p>
      {release.words.scope === 'organisation' && <Notice>{words.onBehalf}</Notice>}
      <Stack gap={5}>
        {questionsOf(release).map((question) => (
          <QuestionResults
            key={question.item.key}
            question={question}
            results={release}
            // At most three can be told apart in a chart; the table has them all.
            drawn={release.groups.slice(0, 3).map(({ key }) => key)}
          />
        ))}
      </Stack>
    </Section>
  );
};
