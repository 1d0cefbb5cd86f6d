import type { KindDraft, QuestionDraft } from '@vagar/contract';
import { Select } from '@vagar/ui';
import { usePoolNames } from './pool-fields.tsx';
import { useQuestionWords } from './words.ts';

export interface PoolChoiceProps {
  question: QuestionDraft;
  pools: KindDraft<'quiz'>['pools'];
  onChange: (question: QuestionDraft) => void;
}

const inPool = ({ pool: _, ...question }: QuestionDraft, pool: string): QuestionDraft =>
  (pool === '' ? question : { ...question, pool }) as QuestionDraft;

/** Which group a question is drawn from; asked only where there are groups. */
export const PoolChoice = ({ question, pools, onChange }: PoolChoiceProps) => {
  const words = useQuestionWords();
  const nameOf = usePoolNames();
  if (pools.length === 0) return null;
  const known = pools.some(({ key }) => key === question.pool);
  return (
    <Select
      label={words.inPool}
      width="medium"
      value={known ? (question.pool ?? '') : ''}
      options={[
        { value: '', label: words.noPool },
        ...pools.map((pool, place) => ({ value: pool.key, label: nameOf(pool, place) })),
      ]}
      onChange={(pool) => onChange(inPool(question, pool))}
    />
  );
};
