import type { ActivityWork, SurveyAnswer, SurveyItem } from '@vagar/contract';
import { choicesOf, unansweredItems } from '@vagar/domain';
import type { Language, LocalText } from '@vagar/domain';
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

/**
 * A number as people write it, with comma or point; `null` where it is none. Between three digits an English comma is
 * of thousands, a Swedish one of decimals.
 */
export function numberFrom(text: string, language: Language): number | null {
  const tight = text.replaceAll(/\s/gu, '').replace('−', '-');
  const isGrouped = language === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight);
  const plain = isGrouped ? tight.replaceAll(',', '') : tight.replace(',', '.');
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
