import type { QuestionDraft } from '@vagar/contract';
import { RadioGroup } from '@vagar/ui';
import { EssayFields } from './essay-fields.tsx';
import { ItemFields, PairFields } from './list-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import type { PartProps } from './part-props.ts';
import type { QuestionKind } from './question-drafts.ts';
import { GapFields, NumberFields, ShortTextFields } from './typed-fields.tsx';
import { useQuestionWords } from './words.ts';

/** What each kind of question has beside its words. */
export const QuestionParts = ({ question, number, onChange }: PartProps<QuestionKind>) => {
  const shared = { number, onChange: onChange as (question: QuestionDraft) => void };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <OptionFields {...shared} question={question} />;
    case 'true-false':
      return <TruthField {...shared} question={question} />;
    case 'matching':
      return <PairFields {...shared} question={question} />;
    case 'ordering':
      return <ItemFields {...shared} question={question} />;
    case 'short-text':
      return <ShortTextFields {...shared} question={question} />;
    case 'number':
      return <NumberFields {...shared} question={question} />;
    case 'gaps':
      return <GapFields {...shared} question={question} />;
    case 'essay':
      return <EssayFields {...shared} question={question} />;
  }
};

const TruthField = ({ question, onChange }: PartProps<'true-false'>) => {
  const words = useQuestionWords();
  return (
    <RadioGroup
      label={words.statement}
      value={String(question.correct)}
      onChange={(value) => onChange({ ...question, correct: value === 'true' })}
      choices={[
        { value: 'true', label: words.true },
        { value: 'false', label: words.false },
      ]}
    />
  );
};
