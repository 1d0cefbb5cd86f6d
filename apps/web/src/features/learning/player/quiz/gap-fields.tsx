import { TextField } from '@vagar/ui';
import { useId } from 'react';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import type { QuestionOf } from './answers.ts';
import type { QuestionProps } from './question-props.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './words.ts';

/** A text with numbered gaps, and a field for each below it: read as a whole, filled in one by one. */
export const GapFields = ({
  question,
  answer,
  isDisabled,
  onAnswer,
  onLeave,
}: QuestionProps<QuestionOf<'gaps'>>) => {
  const words = useQuizWords();
  const localised = useLocalised();
  const promptId = useId();
  const texts = answer?.kind === 'gaps' ? answer.texts : {};
  const { text, lang } = localised(question.text);
  const numberOf = new Map(question.gaps.map(({ id }, place) => [id, place + 1]));
  return (
    <div role="group" aria-labelledby={promptId} className={styles.group} onBlur={onLeave}>
      <p id={promptId} className={styles.prompt}>
        <Localised text={question.prompt} />
      </p>
      <p lang={lang}>
        {text.split(/\[\[(g\d+)\]\]/u).map((part, place) =>
          // Every second part is a gap's id.
          place % 2 === 0 ? part : <strong key={part}>{words.gapMark(numberOf.get(part) ?? 0)}</strong>,
        )}
      </p>
      {question.gaps.map(({ id }, place) => (
        <TextField
          key={id}
          label={words.gap(place + 1)}
          width="medium"
          maxLength={200}
          autoComplete="off"
          value={texts[id] ?? ''}
          isDisabled={isDisabled}
          onChange={(written) => onAnswer({ kind: 'gaps', texts: { ...texts, [id]: written } })}
        />
      ))}
    </div>
  );
};
