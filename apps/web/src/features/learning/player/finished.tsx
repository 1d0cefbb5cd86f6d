import { useQuery } from '@tanstack/react-query';
import type { ResultView } from '@vagar/contract';
import { LinkButton, Notice } from '@vagar/ui';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { coursePageQuery } from '../learning.queries.ts';
import { useLearningWords } from '../words.ts';

export interface FinishedProps {
  enrolmentId: string;
  result: Pick<ResultView, 'progress' | 'enrolmentState' | 'nextId'>;
}

/** Something counted: the new number, and the next step. Stands in a live region, which says it aloud. */
export const Finished = ({ enrolmentId, result }: FinishedProps) => {
  const words = useLearningWords();
  const localised = useLocalised();
  const { data: course } = useQuery(coursePageQuery(enrolmentId));
  const { requiredDone, requiredTotal } = result.progress;
  const path = `/mina-kurser/${enrolmentId}`;
  const next = course?.modules.flatMap(({ activities }) => activities).find(({ id }) => id === result.nextId);
  const isCompleted = result.enrolmentState === 'completed';
  return (
    <Notice
      tone="done"
      title={isCompleted ? words.courseCompleted : words.doneTitle}
      actions={
        isCompleted ? (
          <LinkButton variant="primary" href="/mina-intyg">
            {words.certificate}
          </LinkButton>
        ) : result.nextId ? (
          <LinkButton variant="primary" iconAfter="arrow-right" href={`${path}/${result.nextId}`}>
            {next ? words.nextStep(localised(next.title).text) : words.nextStepPlain}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" href={`${path}/kvar`}>
            {words.seeLeft}
          </LinkButton>
        )
      }
    >
      {words.progressNow(requiredDone, requiredTotal)}
    </Notice>
  );
};
