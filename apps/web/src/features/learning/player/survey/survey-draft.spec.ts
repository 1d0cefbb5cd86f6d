import { kindDrafts } from '@vagar/contract';
import { branchSources, newItem, newScale, withBranch, withKind } from './survey-draft.ts';
import type { SurveyDraft } from './survey-draft.ts';

const draft = (items: SurveyDraft['items']): SurveyDraft => ({
  prompt: { sv: '' },
  scope: 'person',
  scales: [],
  items,
});

describe('a survey as staff write it', () => {
  it.each(['scale', 'single', 'multiple', 'number', 'text'] as const)(
    'can be saved as soon as an item is made and turned into %s',
    (kind) => {
      const turned = withKind(draft([newItem()]), 0, kind);

      expect(kindDrafts.survey.safeParse(turned).error).toBeUndefined();
      expect(turned.items[0]?.kind).toBe(kind);
    },
  );

  it('keeps options between one and several, and makes a scale once', () => {
    const first = newItem();
    const several = withKind(draft([first, newItem()]), 0, 'multiple');
    const scaled = withKind(withKind(several, 0, 'scale'), 1, 'scale');

    expect(several.items[0]).toMatchObject({ options: 'options' in first ? first.options : [] });
    expect(scaled.scales).toHaveLength(1);
  });

  it('branches on earlier items with something to choose', () => {
    const items = [newItem(), newItem(), newItem()];
    const numbered = withKind({ ...draft(items), scales: [newScale()] }, 0, 'number');

    const sources = branchSources(numbered, 2);

    expect(sources.map(({ key }) => key)).toEqual([items[1]?.key]);
  });

  it('keeps a branch that would be left without an answer', () => {
    const item = withBranch(newItem(), { item: 'item-1', in: ['option-1'] });

    const emptied = withBranch(item, { item: 'item-1', in: [] });
    const always = withBranch(item, null);

    expect(emptied).toEqual(item);
    expect(always.showWhen).toBeUndefined();
  });
});
