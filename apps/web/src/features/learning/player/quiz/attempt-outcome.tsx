import type { PublicQuestion, QuizAttemptView } from '@vagar/contract';
import { Notice, Stack, StatusMark } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { Localised, useFormats, useLocalised } from '../../../../platform/i18n/index.ts';
import { answerInWords } from './answer-in-words.ts';
import styles from './quiz.module.css';
import type { Outcome } from './quiz.queries.ts';
import { useQuizWords } from './words.ts';

export interface AttemptOutcomeProps {
  attempt: QuizAttemptView;
  outcome: Outcome;
  /** Just submitted: the result takes focus, so that it is the next thing read. */
  takesFocus: boolean;
  /** An earlier attempt passed: a later one below the mark takes nothing back. */
  isDone: boolean;
}

/** A submitted attempt: passed or not in words, then each answer and what it teaches. */
export const AttemptOutcome = ({ attempt, outcome, takesFocus, isDone }: AttemptOutcomeProps) => {
  const words = useQuizWords();
  const { percent } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const score = percent(outcome.score);
  return (
    <Stack gap={6}>
      <Stack gap={3}>
        <h2 ref={heading} tabIndex={-1}>
          {outcome.passed ? words.passed(score) : words.failed(score)}
        </h2>
        <Notice tone={outcome.passed ? 'done' : 'attention'}>
          {words.mark(percent(outcome.passMark))}{' '}
          {!outcome.passed && (isDone ? words.failedAgain : words.failedBody)}
        </Notice>
      </Stack>
      <section aria-labelledby="results" className={styles.results}>
        <h2 id="results">{words.results}</h2>
        <ol className={styles.outcomes}>
          {attempt.questions.map((question) => (
            <QuestionOutcome
              key={question.key}
              question={question}
              answer={attempt.answers[question.key]}
              outcome={outcome.questions.find((one) => one.question === question.key)}
            />
          ))}
        </ol>
      </section>
    </Stack>
  );
};

interface QuestionOutcomeProps {
  question: PublicQuestion;
  answer: QuizAttemptView['answers'][string] | undefined;
  outcome: Outcome['questions'][number] | undefined;
}

const QuestionOutcome = ({ question, answer, outcome }: QuestionOutcomeProps) => {
  const words = useQuizWords();
  const localised = useLocalised();
  if (!outcome) return null;
  const shown = (text: Parameters<typeof localised>[0]) => localised(text).text;
  const mine = answerInWords(question, answer, words, shown);
  const right = outcome.correct ? [] : answerInWords(question, outcome.solution, words, shown);
  return (
    <li className={styles.outcome}>
      <h3>
        <Localised text={question.prompt} />
      </h3>
      <Judgement outcome={outcome} />
      <dl className={styles.answers}>
        <Lines title={words.yourAnswer} lines={mine.length > 0 ? mine : [words.noAnswer]} />
        {right.length > 0 && <Lines title={words.rightAnswer} lines={right} />}
      </dl>
      <p>
        <Localised text={outcome.feedback} />
      </p>
      {outcome.optionFeedback.map(({ id, feedback }) => (
        <p key={id} className={styles.hint}>
          <Localised text={feedback} />
        </p>
      ))}
    </li>
  );
};

const Judgement = ({ outcome }: { outcome: Outcome['questions'][number] }) => {
  const words = useQuizWords();
  if (outcome.correct) return <StatusMark tone="done">{words.right}</StatusMark>;
  return outcome.points > 0 ? (
    <StatusMark tone="current">{words.partly}</StatusMark>
  ) : (
    <StatusMark tone="attention">{words.wrong}</StatusMark>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <dt>{title}</dt>
    {lines.map((line) => (
      <dd key={line}>{line}</dd>
    ))}
  </div>
);
