import type { SurveyItem, SurveyReleaseView } from '@vagar/contract';
import { noAnswer, written } from '@vagar/domain';
import type { LocalText } from '@vagar/domain';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { useSurveyResultWords } from './words.ts';

type Words = SurveyReleaseView['words'];

/** What answers, questions and groups are called, as the survey had it when it was published. */
export function useAnswerNames({ scales, items }: Words) {
  const words = useSurveyResultWords();
  const localised = useLocalised();
  const textOf = (text: LocalText | undefined) => (text ? localised(text).text : '');
  const choicesOf = (item: SurveyItem) => {
    if (item.kind === 'scale') return scales.find(({ key }) => key === item.scale)?.points ?? [];
    return 'options' in item ? item.options : [];
  };
  const nameOf = (item: SurveyItem, answer: string): string => {
    if (answer === noAnswer) return words.noAnswer;
    if (answer === written) return words.wrote;
    if (item.kind === 'number') return words.bands[answer as keyof typeof words.bands];
    return textOf(choicesOf(item).find(({ key }) => key === answer)?.text);
  };
  /** Neighbours on a scale by their ends, others one by one. */
  const answersName = (item: SurveyItem, answers: readonly string[]): string => {
    const names = answers.map((answer) => nameOf(item, answer));
    const isRange = (item.kind === 'scale' || item.kind === 'number') && !answers.includes(noAnswer);
    const [first, last] = [names[0], names.at(-1)];
    return isRange && names.length > 2 && first && last ? words.together(first, last) : names.join(words.or);
  };
  const branchName = ({ showWhen }: SurveyItem): string | null => {
    const source = items.find(({ key }) => key === showWhen?.item);
    if (!showWhen || !source) return null;
    const answers = showWhen.in.map((answer) => nameOf(source, answer)).join(words.or);
    return words.branch(answers, textOf(source.text));
  };
  const groupName = (label: LocalText | null) => (label ? textOf(label) : words.others);
  return { textOf, answersName, branchName, groupName };
}
