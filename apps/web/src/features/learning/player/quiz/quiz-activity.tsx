import { useQuery } from '@tanstack/react-query';
import type { QuizAttemptView, ResultView } from '@vagar/contract';
import { Button, Notice, Prose, Skeleton, Stack } from '@vagar/ui';
import { useState } from 'react';
import { FailurePage } from '../../../../platform/errors/index.ts';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { announce } from '../../../../platform/navigation/index.ts';
import type { KindProps } from '../kinds.ts';
import { SendFailure } from '../send-failure.tsx';
import { AttemptForm } from './attempt-form.tsx';
import type { AttemptFormProps } from './attempt-form.tsx';
import { AttemptOutcome } from './attempt-outcome.tsx';
import { AttemptWaiting } from './attempt-waiting.tsx';
import { LimitTold } from './time/limit-told.tsx';
import { attemptQuery, useStartAttempt } from './quiz.queries.ts';
import { useQuizWords } from './words.ts';

/** Questions on one page: what it asks, the open attempt, or the latest result. */
export const QuizActivity = ({ activity, content, isClosed, onDone }: KindProps<'quiz'>) => {
  const start = useStartAttempt(activity);
  const [justNow, setJustNow] = useState<'begun' | 'submitted' | null>(null);
  const latest = activity.mine.quizAttempts.at(-1);
  const words = useQuizWords();
  const { percent } = useFormats();
  const used = activity.mine.quizAttempts.length;
  const left = content.attemptsAllowed === null ? null : Math.max(0, content.attemptsAllowed - used);
  const waits = latest?.state === 'submitted' && latest.score === null;
  const mayStart = !isClosed && left !== 0 && latest?.state !== 'open' && !waits;

  const begin = () => {
    setJustNow('begun');
    start.mutate();
  };
  const submitted = (
    result: Pick<ResultView, 'progress' | 'enrolmentState' | 'nextId'>,
    { outcome }: QuizAttemptView,
  ) => {
    setJustNow('submitted');
    if (outcome?.passed)
      onDone({
        ...result,
        activityId: activity.id,
        state: 'completed',
        completedAt: new Date().toISOString(),
      });
    else if (!outcome) announce(words.waits);
    else if (activity.state !== 'completed') announce(words.failedBody);
  };

  return (
    <Stack gap={6}>
      {!latest && (
        <Prose>
          <p>{words.about(content.questions, percent(content.passMark))}</p>
          <p>{left === null ? words.attemptsFree : words.attemptsLeft(left)}</p>
        </Prose>
      )}
      {latest && (
        <Attempt
          key={latest.id}
          attemptId={latest.id}
          activity={activity}
          isClosed={isClosed}
          justNow={justNow}
          onSubmitted={submitted}
        />
      )}
      <SendFailure error={start.error} />
      {mayStart && content.timeLimit !== undefined && (
        <LimitTold
          timeLimit={content.timeLimit}
          extraPercent={activity.mine.extraPercent}
          isAgain={latest !== undefined}
        />
      )}
      {mayStart && latest && left !== null && <p>{words.attemptsLeft(left)}</p>}
      {mayStart && (
        <div>
          <Button
            variant={activity.state === 'completed' ? 'secondary' : 'primary'}
            isPending={start.isPending}
            onPress={begin}
          >
            {latest ? words.again : words.begin}
          </Button>
        </div>
      )}
      {left === 0 && activity.state !== 'completed' && latest?.state === 'submitted' && !waits && (
        <Notice tone="attention">{words.noAttempts}</Notice>
      )}
    </Stack>
  );
};

interface AttemptProps extends Pick<KindProps<'quiz'>, 'activity' | 'isClosed'> {
  attemptId: string;
  /** What was pressed goes away: focus goes to what comes instead. */
  justNow: 'begun' | 'submitted' | null;
  onSubmitted: AttemptFormProps['onSubmitted'];
}

const Attempt = ({ attemptId, activity, isClosed, justNow, onSubmitted }: AttemptProps) => {
  const query = useQuery(attemptQuery(attemptId));
  if (query.data?.outcome)
    return (
      <AttemptOutcome
        attempt={query.data}
        outcome={query.data.outcome}
        takesFocus={justNow === 'submitted'}
        isDone={activity.state === 'completed'}
      />
    );
  if (query.data?.waitsForMarks)
    return <AttemptWaiting attempt={query.data} takesFocus={justNow === 'submitted'} />;
  if (query.data)
    return (
      <AttemptForm
        attempt={query.data}
        activity={activity}
        isClosed={isClosed}
        takesFocus={justNow === 'begun'}
        onSubmitted={onSubmitted}
      />
    );
  return query.error ? (
    <FailurePage error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeleton count={6} />
  );
};
