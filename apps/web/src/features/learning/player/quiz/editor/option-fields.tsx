import { Checkbox, Radio } from '@vagar/ui';
import { useId } from 'react';
import { BilingualField } from '../../bilingual-field.tsx';
import { EditableList } from '../../editing/editable-list.tsx';
import { orEmpty, textOrNull } from '../../editing/optional-text.ts';
import type { PartProps } from './part-props.ts';
import { newOption, withMark } from './question-drafts.ts';
import { useQuestionWords } from './words.ts';

type Option = PartProps<'single' | 'multiple'>['question']['options'][number];

const withFeedback = ({ feedback: _, ...option }: Option, feedback: Option['feedback'] | null): Option =>
  feedback ? { ...option, feedback } : option;

/** What one chooses among, which of it is right, and what each choice teaches. */
export const OptionFields = ({ question, number, onChange }: PartProps<'single' | 'multiple'>) => {
  const words = useQuestionWords();
  const { options } = question;
  const group = useId();
  const mark = (key: string, correct: boolean) => {
    const marked = options.map((it) => (it.key === key ? { ...it, correct } : it));
    onChange({ ...question, options: correct ? withMark(question, marked, key) : marked });
  };
  return (
    <EditableList
      title={words.options(number)}
      level={3}
      items={options}
      onChange={(changed) => onChange({ ...question, options: changed })}
      keyOf={({ key }) => key}
      nameOf={(_, place) => words.option(place + 1)}
      make={newOption}
      add={words.addOption(number)}
      most={12}
    >
      {(option, change) => (
        <>
          <BilingualField
            label={words.optionText}
            multiline
            rows={2}
            value={option.text}
            onChange={(text) => change({ ...option, text })}
          />
          {question.kind === 'single' ? (
            <Radio
              label={words.correct}
              name={group}
              isSelected={option.correct}
              onSelect={() => mark(option.key, true)}
            />
          ) : (
            <Checkbox
              label={words.correct}
              isSelected={option.correct}
              onChange={(correct) => mark(option.key, correct)}
            />
          )}
          <BilingualField
            label={words.optionFeedback}
            multiline
            rows={2}
            value={orEmpty(option.feedback)}
            onChange={(feedback) => change(withFeedback(option, textOrNull(feedback)))}
          />
        </>
      )}
    </EditableList>
  );
};
