import type { QuizAttemptView } from '@vagar/contract';
import { Notice, Stack } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import { answerInWords } from './answer-in-words.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './words.ts';

export interface AttemptWaitingProps {
  attempt: QuizAttemptView;
  /** Just submitted: what became of it takes focus, so that it is the next thing read. */
  takesFocus: boolean;
}

/** A submitted attempt with an essay that nobody has read yet: no result, and what was answered to read again. */
export const AttemptWaiting = ({ attempt, takesFocus }: AttemptWaitingProps) => {
  const words = useQuizWords();
  const localised = useLocalised();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Stack gap={6}>
      <Stack gap={3}>
        <h2 ref={heading} tabIndex={-1}>
          {words.waitsTitle}
        </h2>
        <Notice>{words.waits}</Notice>
      </Stack>
      <section aria-labelledby="answers" className={styles.results}>
        <h2 id="answers">{words.yourAnswers}</h2>
        <ol className={styles.outcomes}>
          {attempt.questions.map((question) => {
            const lines = answerInWords(
              question,
              attempt.answers[question.key],
              words,
              (text) => localised(text).text,
            );
            return (
              <li key={question.key} className={styles.outcome}>
                <h3>
                  <Localised text={question.prompt} />
                </h3>
                <p className={styles.written}>{lines.join('\n') || words.noAnswer}</p>
              </li>
            );
          })}
        </ol>
      </section>
    </Stack>
  );
};
