import { useQuery } from '@tanstack/react-query';
import type { RegradePreview } from '@vagar/contract';
import { EmptyState, LinkButton, Notice, Section, Stack } from '@vagar/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { draftActivityQuery } from '../studio.queries.ts';
import { ChangeTable } from './change-table.tsx';
import { RegradeForm } from './regrade-form.tsx';
import { regradeQuery } from './results.queries.ts';
import { RegradedQuestions } from './regraded-questions.tsx';
import { useResultWords } from './words.ts';

/** Grading a quiz again: what would happen, shown before anyone confirms. */
export const RegradePage = () => {
  const words = useResultWords();
  const localised = useLocalised();
  const { activityId = '' } = useParams();
  const activity = useQuery(draftActivityQuery(activityId));
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const preview = useQuery(regradeQuery(activityId, chosen));
  const [isOutdated, setOutdated] = useState(false);
  return (
    <QueryPage query={activity}>
      {({ courseId, courseTitle, title }) => {
        const name = localised(title).text || words.untitled;
        const course = `/studio/${courseId}`;
        const results = `${course}/${activityId}/resultat`;
        return (
          <QueryPage query={preview}>
            {(run) => (
              <RoutePage
                title={words.regradeTitle(name)}
                lead={words.regradeLead}
                crumbs={[
                  { label: words.studio, href: '/studio' },
                  { label: localised(courseTitle).text || words.untitled, href: course },
                  { label: name, href: `${course}/${activityId}` },
                  { label: words.title, href: results },
                ]}
              >
                <Stack gap={7}>
                  {isOutdated && (
                    <Notice tone="attention" role="alert">
                      {words.outdated}
                    </Notice>
                  )}
                  <DryRun
                    activityId={activityId}
                    run={run}
                    results={results}
                    isBusy={preview.isPlaceholderData}
                    chosen={chosen ?? chosenIn(run)}
                    onChoose={setChosen}
                    onOutdated={() => {
                      setOutdated(true);
                      void preview.refetch();
                    }}
                  />
                </Stack>
              </RoutePage>
            )}
          </QueryPage>
        );
      }}
    </QueryPage>
  );
};

const chosenIn = ({ questions }: RegradePreview) =>
  questions.flatMap(({ key, isChosen }) => (isChosen ? key : []));

interface DryRunProps {
  activityId: string;
  run: RegradePreview;
  results: string;
  /** The dry run of what was ticked last is on its way. */
  isBusy: boolean;
  chosen: readonly string[];
  onChoose: (keys: readonly string[]) => void;
  onOutdated: () => void;
}

const DryRun = ({ activityId, run, results, isBusy, chosen, onChoose, onOutdated }: DryRunProps) => {
  const words = useResultWords();
  const { questions, changes, attempts } = run;
  const isNews = changes.length > 0 || chosenIn(run).length > 0;
  const couldBe = questions.some(({ fits }) => fits !== 'none');
  const passing = new Set(
    changes.flatMap(({ passedBefore, passedAfter, enrolmentId }) =>
      passedAfter && !passedBefore ? [enrolmentId] : [],
    ),
  ).size;
  const keeping = changes.filter(({ keepsPass }) => keepsPass).length;
  return (
    <>
      {questions.length > 0 && (
        <Section title={words.questionsTitle}>
          <RegradedQuestions questions={questions} chosen={chosen} onChoose={onChoose} />
        </Section>
      )}
      {isNews ? (
        <>
          <Section title={words.dryRun}>
            <Stack gap={4}>
              {changes.length === 0 ? (
                <p>{words.nobodyChanges}</p>
              ) : (
                <ul>
                  <li>{words.summary(changes.length, attempts)}</li>
                  {passing > 0 && <li>{words.newlyPassed(passing)}</li>}
                  {keeping > 0 && <li>{words.keepPass(keeping)}</li>}
                </ul>
              )}
              {changes.length > 0 && <ChangeTable changes={changes} />}
            </Stack>
          </Section>
          <RegradeForm
            activityId={activityId}
            run={run}
            results={results}
            onOutdated={onOutdated}
            isBusy={isBusy}
          />
        </>
      ) : couldBe ? (
        <p>{words.noneChosen}</p>
      ) : (
        <EmptyState title={words.nothing} action={<LinkButton href={results}>{words.title}</LinkButton>}>
          {words.nothingBody}
        </EmptyState>
      )}
    </>
  );
};
