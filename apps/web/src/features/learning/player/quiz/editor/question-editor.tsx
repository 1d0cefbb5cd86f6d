import type { QuestionDraft } from '@vagar/contract';
import { questionFaults } from '@vagar/domain';
import { Notice, Select } from '@vagar/ui';
import { BilingualField } from '../../bilingual-field.tsx';
import { asKind, questionKinds } from './question-drafts.ts';
import { QuestionParts } from './question-parts.tsx';
import { useQuestionWords } from './words.ts';

export interface QuestionEditorProps {
  question: QuestionDraft;
  /** From 1: its place among the questions; `null` where it stands alone. */
  number: number | null;
  onChange: (question: QuestionDraft) => void;
}

/** One question: its kind, its words, what its kind has beside them, and what is still wrong with it. */
export const QuestionEditor = ({ question, number, onChange }: QuestionEditorProps) => {
  const words = useQuestionWords();
  const faults = questionFaults(question);
  return (
    <>
      <Select
        label={words.kind}
        width="medium"
        value={question.kind}
        options={questionKinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange(asKind(question, kind))}
      />
      <BilingualField
        label={words.prompt}
        multiline
        value={question.prompt}
        onChange={(prompt) => onChange({ ...question, prompt })}
      />
      <QuestionParts question={question} number={number} onChange={onChange} />
      <BilingualField
        label={words.feedback}
        description={words.feedbackHelp}
        multiline
        value={question.feedback}
        onChange={(feedback) => onChange({ ...question, feedback })}
      />
      {faults.length > 0 && (
        <Notice tone="attention" title={words.faults}>
          {faults.map((fault) => words.fault[fault]).join(' ')}
        </Notice>
      )}
    </>
  );
};
