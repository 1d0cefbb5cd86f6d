import { useQueryClient } from '@tanstack/react-query';
import type { ActivityView, QuizAttemptView, ResultView } from '@vagar/contract';
import { Button, Cluster, ErrorSummary, Notice, SavedState, Stack } from '@vagar/ui';
import { useEffect, useState } from 'react';
import { api } from '../../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../../platform/autosave/index.ts';
import type { Remote } from '../../../../platform/autosave/index.ts';
import { announce } from '../../../../platform/navigation/index.ts';
import { fieldId } from '../../../../platform/errors/index.ts';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { SendFailure } from '../send-failure.tsx';
import { answerInWords } from './answer-in-words.ts';
import { unanswered } from './answers.ts';
import type { Answers } from './answers.ts';
import { QuestionFields } from './question-fields.tsx';
import { attemptQuery, readAttempt, useSubmitAttempt } from './quiz.queries.ts';
import { AttemptClock } from './time/attempt-clock.tsx';
import styles from './time/time.module.css';
import { useTimeWords } from './time/words.ts';
import { serverNow } from './time/server-time.ts';
import { useQuizWords } from './words.ts';

export interface AttemptFormProps {
  attempt: QuizAttemptView;
  activity: ActivityView;
  isClosed: boolean;
  /** Just begun: the first question takes focus. */
  takesFocus: boolean;
  onSubmitted: (
    result: Pick<ResultView, 'progress' | 'enrolmentState' | 'nextId'>,
    attempt: QuizAttemptView,
  ) => void;
}

const remoteOf = ({ answers, version, savedAt }: QuizAttemptView): Remote<Answers> => ({
  value: answers,
  version,
  savedAt,
});

/** An open attempt: every answer is saved as it is given, and nothing is judged before it is submitted. */
export const AttemptForm = ({ attempt, activity, isClosed, takesFocus, onSubmitted }: AttemptFormProps) => {
  const words = useQuizWords();
  const localised = useLocalised();
  const client = useQueryClient();
  const submit = useSubmitAttempt(activity, ({ attempt: done, course }) =>
    onSubmitted({ progress: course.progress, enrolmentState: course.state, nextId: activity.nextId }, done),
  );
  const timeWords = useTimeWords();
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState({ times: 0, isUnsaved: false });
  const params = { attemptId: attempt.id };
  const saved = useAutosave<Answers>({
    subject: `answers.${attempt.id}`,
    remote: remoteOf(attempt),
    save: (answers, version, keepalive) =>
      api('saveAnswers', { params, body: { answers }, version, keepalive }),
    load: async () => remoteOf(await readAttempt(attempt.id)),
    onSaved: ({ value, ...rest }) =>
      client.setQueryData(
        attemptQuery(attempt.id).queryKey,
        (known) => known && { ...known, answers: value, ...rest },
      ),
  });
  useEffect(() => {
    if (takesFocus) document.getElementById(fieldId('question-1'))?.focus();
  }, [takesFocus]);
  const savedState = useSavedState(saved);
  const { questions } = attempt;
  const left = unanswered(questions, saved.value);
  const shown = (text: Parameters<typeof localised>[0]) => localised(text).text;

  const send = async () => {
    if (!(await saved.flush())) return setAsked(({ times }) => ({ times, isUnsaved: true }));
    setAsked(({ times }) => ({ times, isUnsaved: false }));
    submit.mutate(attempt.id);
  };
  /** More time may have been given: the server knows. What could not be saved in time is not counted. */
  const timeUp = async () => {
    const now = await client.fetchQuery({ ...attemptQuery(attempt.id), staleTime: 0 }).catch(() => null);
    if (now?.closesAt && Date.parse(now.closesAt) > serverNow()) return;
    setOver(true);
    announce(timeWords.over);
    await saved.flush();
    submit.mutate(attempt.id);
  };
  const submitOrAsk = () => {
    if (left.length === 0) return void send();
    setAsked(({ times }) => ({ times: times + 1, isUnsaved: false }));
  };

  return (
    <form
      noValidate
      className={attempt.closesAt ? styles.timed : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        submitOrAsk();
      }}
    >
      <Stack gap={7}>
        {attempt.closesAt && (
          <AttemptClock
            startedAt={attempt.startedAt}
            closesAt={attempt.closesAt}
            onOver={() => void timeUp()}
          />
        )}
        {isOver && <Notice tone="attention">{timeWords.over}</Notice>}
        {asked.times > 0 && (
          <ErrorSummary
            title={words.unansweredTitle(left.length)}
            attempt={asked.times}
            errors={left.map((number) => ({
              fieldId: fieldId(`question-${number}`),
              message: words.unanswered(number),
            }))}
          >
            {words.unansweredBody}
          </ErrorSummary>
        )}
        {questions.map((question, place) => (
          <QuestionFields
            key={question.key}
            question={question}
            number={place + 1}
            of={questions.length}
            answer={saved.value[question.key]}
            isDisabled={isClosed || isOver}
            onAnswer={(answer) => saved.change({ ...saved.value, [question.key]: answer })}
            onLeave={saved.leave}
          />
        ))}
        <ConflictChoice
          saved={saved}
          show={(answers) =>
            questions
              .map(({ key, ...rest }, place) => {
                const lines = answerInWords({ key, ...rest }, answers[key], words, shown);
                return `${place + 1}. ${lines.join('; ') || words.noAnswer}`;
              })
              .join('\n')
          }
        />
        {asked.isUnsaved && (
          <Notice tone="danger" role="alert">
            {words.unsaved}
          </Notice>
        )}
        <SendFailure error={submit.error} />
        <Cluster>
          <Button type="submit" variant="primary" isPending={submit.isPending} isDisabled={isClosed}>
            {words.submit}
          </Button>
          {asked.times > 0 && left.length > 0 && (
            <Button onPress={() => void send()} isPending={submit.isPending}>
              {words.submitAnyway}
            </Button>
          )}
          <SavedState {...savedState} />
        </Cluster>
      </Stack>
    </form>
  );
};
