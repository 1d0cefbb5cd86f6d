import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { categoriesQuery, useQuestionLines } from '../../learning/index.ts';
import type { ComparedField } from '../../people/index.ts';
import { useQuestionBankWords } from './words.ts';
import type { WrittenQuestion } from './written-question.ts';

/** All that two wordings of a question say, field by field. */
export function useCompared(): (mine: WrittenQuestion, theirs: WrittenQuestion) => ComparedField[] {
  const words = useQuestionBankWords();
  const localised = useLocalised();
  const linesOf = useQuestionLines();
  const { data } = useQuery(categoriesQuery);
  const nameOf = (id: string | null) => {
    const found = data?.rows.find((category) => category.id === id);
    return found ? localised(found.name).text : '';
  };
  const fieldsOf = ({ written, categoryId, tags }: WrittenQuestion) =>
    new Map([
      ...linesOf(written).map(({ label, text }) => [label, text] as const),
      [words.category, nameOf(categoryId)] as const,
      [words.tags, tags] as const,
    ]);
  return (mine, theirs) => {
    const [ours, others] = [fieldsOf(mine), fieldsOf(theirs)];
    return [...new Set([...ours.keys(), ...others.keys()])].map((label) => ({
      label,
      mine: ours.get(label) ?? '',
      theirs: others.get(label) ?? '',
    }));
  };
}
