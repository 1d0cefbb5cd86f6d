import { BilingualField } from '../../bilingual-field.tsx';
import type { PartProps } from './part-props.ts';
import { useQuestionWords } from './words.ts';

/** What whoever marks the essay is to look for; learners never see it. */
export const EssayFields = ({ question, onChange }: PartProps<'essay'>) => {
  const words = useQuestionWords();
  return (
    <BilingualField
      label={words.guidance}
      description={words.guidanceHelp}
      multiline
      value={question.guidance}
      onChange={(guidance) => onChange({ ...question, guidance })}
    />
  );
};
