import { Select } from '@vagar/ui';
import { useId } from 'react';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import type { QuestionOf } from './answers.ts';
import type { QuestionProps } from './question-props.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './words.ts';

/** Pairs by choosing from lists: nothing has to be dragged. */
export const MatchingFields = ({
  question,
  answer,
  isDisabled,
  onAnswer,
  onLeave,
}: QuestionProps<QuestionOf<'matching'>>) => {
  const words = useQuizWords();
  const localised = useLocalised();
  const promptId = useId();
  const pairs = answer?.kind === 'matching' ? answer.pairs : {};
  const options = question.rights.map(({ id, text }) => ({ value: id, label: localised(text).text }));
  return (
    <div role="group" aria-labelledby={promptId} className={styles.group} onBlur={onLeave}>
      <p id={promptId} className={styles.prompt}>
        <Localised text={question.prompt} />
      </p>
      <p className={styles.hint}>{words.match}</p>
      {question.lefts.map(({ id, text }) => (
        <Select
          key={id}
          label={<Localised text={text} />}
          placeholder={words.choose}
          options={options}
          value={pairs[id] ?? ''}
          isDisabled={isDisabled}
          onChange={(right) => onAnswer({ kind: 'matching', pairs: withPair(pairs, id, right) })}
        />
      ))}
    </div>
  );
};

/** Choosing the empty line takes the pair away again. */
function withPair(pairs: Record<string, string>, left: string, right: string): Record<string, string> {
  const { [left]: _, ...others } = pairs;
  return right === '' ? others : { ...others, [left]: right };
}
