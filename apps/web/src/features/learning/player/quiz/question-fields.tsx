import type { PublicQuestion } from '@vagar/contract';
import { CheckboxGroup, RadioGroup, TextArea, TextField } from '@vagar/ui';
import { fieldId } from '../../../../platform/errors/index.ts';
import { Localised } from '../../../../platform/i18n/index.ts';
import { GapFields } from './gap-fields.tsx';
import { MatchingFields } from './matching-fields.tsx';
import { OrderingFields } from './ordering-fields.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './words.ts';

export interface QuestionFieldsProps extends QuestionProps<PublicQuestion> {
  number: number;
  of: number;
}

/** One question with its number and what fits its kind. */
export const QuestionFields = ({ number, of, ...props }: QuestionFieldsProps) => {
  const words = useQuizWords();
  return (
    <section
      id={fieldId(`question-${number}`)}
      tabIndex={-1}
      className={styles.question}
      aria-label={words.question(number, of)}
    >
      <p className={styles.number} aria-hidden="true">
        {words.question(number, of)}
      </p>
      <Fields {...props} />
    </section>
  );
};

const Fields = ({ question, answer, isDisabled, onAnswer, onLeave }: QuestionProps<PublicQuestion>) => {
  const words = useQuizWords();
  const shared = {
    label: <Localised text={question.prompt} />,
    isDisabled,
    onBlur: onLeave,
  };
  switch (question.kind) {
    case 'single':
      return (
        <RadioGroup
          {...shared}
          layout="cards"
          choices={question.options.map(({ id, text }) => ({ value: id, label: <Localised text={text} /> }))}
          value={answer?.kind === 'single' ? answer.option : null}
          onChange={(option) => onAnswer({ kind: 'single', option })}
        />
      );
    case 'true-false':
      return (
        <RadioGroup
          {...shared}
          layout="cards"
          choices={[
            { value: 'true', label: words.true },
            { value: 'false', label: words.false },
          ]}
          value={answer?.kind === 'true-false' && answer.value !== null ? String(answer.value) : null}
          onChange={(value) => onAnswer({ kind: 'true-false', value: value === 'true' })}
        />
      );
    case 'multiple':
      return (
        <CheckboxGroup
          {...shared}
          description={words.several}
          layout="cards"
          choices={question.options.map(({ id, text }) => ({ value: id, label: <Localised text={text} /> }))}
          value={answer?.kind === 'multiple' ? answer.options : []}
          onChange={(options) => onAnswer({ kind: 'multiple', options })}
        />
      );
    case 'short-text':
      return (
        <TextField
          {...shared}
          description={words.shortAnswer}
          width="medium"
          maxLength={200}
          autoComplete="off"
          value={answer?.kind === 'short-text' ? answer.text : ''}
          onChange={(text) => onAnswer({ kind: 'short-text', text })}
        />
      );
    case 'essay':
      return (
        <TextArea
          {...shared}
          description={words.essayHelp}
          audience={words.essayAudience}
          rows={8}
          maxLength={10_000}
          value={answer?.kind === 'essay' ? answer.text : ''}
          onChange={(text) => onAnswer({ kind: 'essay', text })}
        />
      );
    case 'number':
      return (
        <TextField
          {...shared}
          description={
            question.unit ? (
              <>
                {words.numberIn} <Localised text={question.unit} />
              </>
            ) : (
              words.number
            )
          }
          width="short"
          maxLength={40}
          inputMode="decimal"
          autoComplete="off"
          value={answer?.kind === 'number' ? answer.text : ''}
          onChange={(text) => onAnswer({ kind: 'number', text })}
        />
      );
    case 'gaps':
      return <GapFields {...{ question, answer, isDisabled, onAnswer, onLeave }} />;
    case 'matching':
      return <MatchingFields {...{ question, answer, isDisabled, onAnswer, onLeave }} />;
    case 'ordering':
      return <OrderingFields {...{ question, answer, isDisabled, onAnswer, onLeave }} />;
  }
};
