import type { PublicQuestion, QuizAttemptView } from '@vagar/contract';
import { Notice, Stack, StatusMark } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { Localised, useFormats, useLocalised } from '../../../../platform/i18n/index.ts';
import { answerInWords } from './answer-in-words.ts';
import styles from './quiz.module.css';
import type { Outcome } from './quiz.queries.ts';
import { useTimeWords } from './time/words.ts';
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
  const timeWords = useTimeWords();
  const ranOut = attempt.closesAt !== null && Date.parse(outcome.submittedAt) >= Date.parse(attempt.closesAt);
  return (
    <Stack gap={6}>
      {ranOut && <Notice>{timeWords.wasOver}</Notice>}
      <Stack gap={3}>
        <h2 ref={heading} tabIndex={-1}>
          {outcome.passed ? words.passed(score) : words.failed(score)}
        </h2>
        <Notice tone={outcome.passed ? 'done' : 'attention'}>
          {words.mark(percent(outcome.passMark))}{' '}
          {!outcome.passed && (isDone ? words.failedAgain : words.failedBody)}
        </Notice>
        {outcome.regraded && <Regraded outcome={outcome} regraded={outcome.regraded} />}
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

interface RegradedProps {
  outcome: Outcome;
  regraded: NonNullable<Outcome['regraded']>;
}

/** Why the result is another than the one that was first shown here. */
const Regraded = ({ outcome, regraded: { at, scoreBefore } }: RegradedProps) => {
  const words = useQuizWords();
  const { date, percent } = useFormats();
  const { passed, passMark, score } = outcome;
  return (
    <Notice>
      {words.regraded(date(at), percent(scoreBefore), percent(score))}
      {passed && score < passMark && ` ${words.regradedKept}`}
    </Notice>
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
      {question.kind === 'essay' ? <EssayMark outcome={outcome} /> : <Judgement outcome={outcome} />}
      <dl className={styles.answers}>
        <Lines title={words.yourAnswer} lines={mine.length > 0 ? mine : [words.noAnswer]} />
        {right.length > 0 && <Lines title={words.rightAnswer} lines={right} />}
      </dl>
      {outcome.comment && (
        <div>
          <p className={styles.hint}>{words.comment}</p>
          <p className={styles.written}>{outcome.comment}</p>
        </div>
      )}
      {outcome.feedback.sv.trim() !== '' && (
        <div>
          <p className={styles.hint}>{words.feedback}</p>
          <p>
            <Localised text={outcome.feedback} />
          </p>
        </div>
      )}
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

/** What a person gave for an essay, in words: a figure would seem more exact than it is. */
const EssayMark = ({ outcome: { points } }: { outcome: Outcome['questions'][number] }) => {
  const { marks } = useQuizWords();
  if (points >= 1) return <StatusMark tone="done">{marks.all}</StatusMark>;
  if (points === 0) return <StatusMark tone="attention">{marks.none}</StatusMark>;
  const word = points > 0.5 ? marks.most : points === 0.5 ? marks.half : marks.quarter;
  return <StatusMark tone="current">{word}</StatusMark>;
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <dt>{title}</dt>
    {lines.map((line) => (
      <dd key={line} className={styles.written}>
        {line}
      </dd>
    ))}
  </div>
);
