import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SurveyReleaseView, SurveyResults } from '@vagar/contract';
import { Button, EmptyState, LinkButton, Notice, Prose, Section, Select, Stack, useToast } from '@vagar/ui';
import { useParams } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { idIn, textIn, useListUrl } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { csvOf } from '../csv.ts';
import { download } from '../download.ts';
import { questionsOf } from './questions-of.ts';
import { QuestionResults } from './question-results.tsx';
import { surveyResultsQuery } from './surveys.queries.ts';
import styles from './surveys.module.css';
import { useAnswerNames } from './use-answer-names.ts';
import { useSurveyResultWords } from './words.ts';

/** A survey's results by organisation: what is published, and publishing what has come since. */
export const SurveyResultsPage = () => {
  const words = useSurveyResultWords();
  const localised = useLocalised();
  const { surveyId = '' } = useParams();
  const { params } = useListUrl();
  const query = useQuery(surveyResultsQuery(surveyId, idIn(params, 'publicering') ?? ''));
  const crumbs = [
    { label: words.statistics, href: '/statistik' },
    { label: words.title, href: '/statistik/kartlaggningar' },
  ];
  return (
    <QueryPage query={query}>
      {(results) => {
        if (!results)
          return (
            <RoutePage title={words.unknownTitle} crumbs={crumbs}>
              <EmptyState
                title={words.noneTitle}
                action={<LinkButton href="/statistik/kartlaggningar">{words.toSurveys}</LinkButton>}
              >
                {words.unknownBody}
              </EmptyState>
            </RoutePage>
          );
        const { text, lang } = localised(results.title);
        return (
          <RoutePage title={text} lang={lang} kicker={localised(results.courseTitle).text} crumbs={crumbs}>
            <Stack gap={7}>
              {results.release ? (
                <Release results={results} release={results.release} />
              ) : (
                <EmptyState title={words.emptyTitle}>{words.emptyBody}</EmptyState>
              )}
              <Publish surveyId={surveyId} waiting={results.waiting} />
            </Stack>
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};

const Release = ({ results, release }: { results: SurveyResults; release: SurveyReleaseView }) => {
  const words = useSurveyResultWords();
  const { dateTime, date } = useFormats();
  const names = useAnswerNames(release.words);
  const { params, change } = useListUrl();
  const wanted = textIn(params, 'organisation');
  const compared = release.groups.find(({ key }) => key === wanted)?.key;
  return (
    <>
      <p>
        {words.answered(release.persons)}. {words.published(dateTime(release.publishedAt))}.
      </p>
      {release.words.scope === 'organisation' && <Notice>{words.onBehalf}</Notice>}
      <div className={styles.choices}>
        <Select
          label={words.compare}
          value={compared ?? 'all'}
          onChange={(key) => change({ organisation: key === 'all' ? null : key })}
          options={[
            { value: 'all', label: words.noComparison },
            ...release.groups.map(({ key, label, persons }) => ({
              value: key,
              label: `${names.groupName(label)} (${persons})`,
            })),
          ]}
        />
        {results.releases.length > 1 && (
          <Select
            label={words.release}
            value={release.id}
            onChange={(id) => change({ publicering: id === results.releases[0]?.id ? null : id })}
            options={results.releases.map(({ id, publishedAt, persons }) => ({
              value: id,
              label: words.releaseOption(date(publishedAt), persons),
            }))}
          />
        )}
      </div>
      <Section title={words.questions} actions={<Export release={release} />}>
        <Stack gap={5}>
          {questionsOf(release).map((question) => (
            <QuestionResults
              key={question.item.key}
              question={question}
              results={release}
              drawn={compared === undefined ? [null] : [null, compared]}
            />
          ))}
        </Stack>
      </Section>
      <Section title={words.limitsTitle}>
        <Prose as="ul">
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </Prose>
      </Section>
    </>
  );
};

/** The page's numbers, one a line: question, answer, organisation, persons. */
const Export = ({ release }: { release: SurveyReleaseView }) => {
  const words = useSurveyResultWords();
  const { tightDate } = useFormats();
  const names = useAnswerNames(release.words);
  const save = () => {
    const lines = questionsOf(release).flatMap(({ item, lines: answers, groups }) =>
      answers.flatMap((line) =>
        [...release.groups.filter(({ key }) => groups.includes(key)), null].map((group) => {
          const persons = line.personsIn(group?.key ?? null);
          return [
            names.textOf(item.text),
            names.answersName(item, line.answers),
            group ? names.groupName(group.label) : words.all,
            persons === 'suppressed' ? words.suppressed : persons,
          ];
        }),
      ),
    );
    download(
      `vagar-${tightDate(release.publishedAt)}.csv`,
      'text/csv;charset=utf-8',
      csvOf([[words.survey, words.answer, words.organisation, words.persons], ...lines]),
    );
  };
  return (
    <Button icon="download" onPress={save}>
      {words.export}
    </Button>
  );
};

const Publish = ({ surveyId, waiting }: { surveyId: string; waiting: number }) => {
  const words = useSurveyResultWords();
  const queries = useQueryClient();
  const { show } = useToast();
  const submission = useSubmission({ fields: [] });
  const { change } = useListUrl();
  const publish = async () => {
    const isDone = await submission.submit(async () => {
      await api('publishSurveyResults', { params: { surveyId } });
      await queries.invalidateQueries({ queryKey: ['survey-results', surveyId] });
      await queries.invalidateQueries({ queryKey: ['surveys'] });
    });
    if (!isDone) return;
    change({ publicering: null });
    show(words.publishedNow);
  };
  return (
    <Section title={words.publishTitle}>
      <Prose>
        <p>{words.publishWaiting(waiting)}</p>
        <p>{words.publishBody}</p>
      </Prose>
      <SubmissionErrors submission={submission} />
      {waiting > 0 && (
        <div>
          <Button isPending={submission.isPending} onPress={() => void publish()}>
            {words.publish}
          </Button>
        </div>
      )}
    </Section>
  );
};
