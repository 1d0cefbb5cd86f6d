import type { KindDraft, SurveyItem } from '@vagar/contract';
import { choicesOf } from '@vagar/domain';
import { newKey } from '../editing/new-key.ts';

export type SurveyDraft = KindDraft<'survey'>;
export type Scale = SurveyDraft['scales'][number];
export type Choice = Scale['points'][number];

/** As many as the contract takes. */
export const most = { scales: 10, points: 10, items: 60, options: 20 };

export const itemKinds = [
  'scale',
  'single',
  'multiple',
  'number',
  'text',
] as const satisfies readonly SurveyItem['kind'][];

export const newChoice = (thing: 'point' | 'option'): Choice => ({ key: newKey(thing), text: { sv: '' } });

/** Five points, as most scales have; staff take away or add. */
export const newScale = (): Scale => ({
  key: newKey('scale'),
  points: Array.from({ length: 5 }, () => newChoice('point')),
});

export const newItem = (): SurveyItem => ({
  key: newKey('item'),
  kind: 'single',
  text: { sv: '' },
  required: true,
  options: [newChoice('option'), newChoice('option')],
});

/** The item with another sort of answer; its words, branch and options stay where they still mean something. */
export function asKind(item: SurveyItem, kind: SurveyItem['kind'], scales: readonly Scale[]): SurveyItem {
  const { key, text, required, showWhen } = item;
  const shared = { key, text, required, ...(showWhen ? { showWhen } : {}) };
  if (kind === 'scale') return { ...shared, kind, scale: scales[0]?.key ?? key };
  if (kind === 'number' || kind === 'text') return { ...shared, kind };
  const options = 'options' in item ? item.options : [newChoice('option'), newChoice('option')];
  return { ...shared, kind, options };
}

/**
 * The survey with one item's sort of answer changed. A scale is made with the first item that wants one: an item
 * cannot be saved without.
 */
export function withKind(draft: SurveyDraft, place: number, kind: SurveyItem['kind']): SurveyDraft {
  const scales = kind === 'scale' && draft.scales.length === 0 ? [newScale()] : draft.scales;
  return {
    ...draft,
    scales,
    items: draft.items.map((item, at) => (at === place ? asKind(item, kind, scales) : item)),
  };
}

/** The items an item can depend on: earlier ones with something to choose. */
export const branchSources = ({ scales, items }: SurveyDraft, place: number): SurveyItem[] =>
  items.slice(0, place).filter((item) => choicesOf(scales, item).length > 0);

/** The item shown after these answers to another; `null` is always. Nothing is never: then the item stays as it is. */
export function withBranch(
  item: SurveyItem,
  branch: { item: string; in: readonly string[] } | null,
): SurveyItem {
  const { showWhen: _, ...rest } = item;
  if (branch === null) return rest;
  return branch.in.length === 0 ? item : { ...rest, showWhen: { item: branch.item, in: [...branch.in] } };
}
