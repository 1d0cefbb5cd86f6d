import type { ActivityWork, SurveyAnswer, SurveyItem } from '@vagar/contract';
import { choicesOf, unansweredItems } from '@vagar/domain';
import type { LocalText } from '@vagar/domain';
import type { ContentOf } from '../kinds.ts';

export type SurveyContent = ContentOf<'survey'>;
export type Answered = Extract<ActivityWork, { kind: 'survey' }>;
export type Item<Kind extends SurveyItem['kind'] = SurveyItem['kind']> = Extract<SurveyItem, { kind: Kind }>;

export const nothingAnswered: Answered = { kind: 'survey', answers: {} };

/** The work with one answer given, or taken back by `null`. */
export function withAnswer({ answers, kind }: Answered, key: string, answer: SurveyAnswer | null): Answered {
  const { [key]: _, ...rest } = answers;
  return { kind, answers: answer === null ? rest : { ...rest, [key]: answer } };
}

/** How many items this person meets that must be answered and are not. */
export const leftOf = ({ items }: SurveyContent, { answers }: Answered): number =>
  unansweredItems(items, answers).length;

/** A number as people write it, with comma or point; `null` where it is none. */
export function numberFrom(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00a0]/gu, '')
    .replace('−', '-')
    .replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= 1e9 ? value : null;
}

/** The texts that were chosen, in the order they were offered. */
export function chosenTexts({ scales }: SurveyContent, item: SurveyItem, answer: SurveyAnswer): LocalText[] {
  const keys =
    answer.kind === 'scale'
      ? [answer.point]
      : answer.kind === 'single'
        ? [answer.option]
        : answer.kind === 'multiple'
          ? answer.options
          : [];
  return choicesOf(scales, item)
    .filter(({ key }) => keys.includes(key))
    .map(({ text }) => text);
}
