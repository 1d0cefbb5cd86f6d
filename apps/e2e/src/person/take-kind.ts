import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { finishedNotice, takeActivity, untilSaved } from './take-activity.ts';
import type { WrittenKind } from './write-kind.ts';

/** What a learner does with each kind of activity as `write-kind` writes them, as far as "Klart". */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const takeKind = async (page: Page, kind: WrittenKind, hand: Hand): Promise<void> => {
  const take = roads[kind];
  if (!take) return takeActivity(page, hand);
  await take(page, hand);
  await (
    kind === 'Inlämning' ? page.getByText('Inlämnat. Väntar på bedömning') : finishedNotice(page)
  ).waitFor();
};

const roads: Partial<Record<WrittenKind, (page: Page, hand: Hand) => Promise<void>>> = {
  Kunskapsfrågor: async (page, hand) => {
    await hand.press(button(page, 'Börja svara'));
    const question = page.getByRole('region', { name: 'Fråga 1 av 1', exact: true });
    await hand.pick(question, await wordsOf(question.getByRole('radio').first()));
    await handIn(page, hand);
  },
  Inlämning: async (page, hand) => {
    await hand.write(page.getByLabel('Din text'), 'Bussen går tom tre kvällar av fem.');
    await handIn(page, hand);
  },
  Målkonfliktsmatris: async (page, hand) => {
    for (let goal = 1; goal <= 3; goal += 1) {
      await page.getByText(`Mål ${goal} av 3`).waitFor();
      for (const pair of await page.getByRole('main').getByRole('combobox').all())
        await hand.choose(pair, '+1 Underlättas');
      if (goal < 3) await hand.press(page.getByRole('button', { name: /^Nästa mål: / }));
    }
    await handIn(page, hand);
  },
  Ansökningsövning: async (page, hand) => {
    await hand.pick(page.getByRole('radiogroup'), '2 Uppfylls till stor del');
    await hand.write(page.getByLabel(/^Varför\?/), 'Målet är mätbart, men ingen äger det.');
    await handIn(page, hand);
  },
  Kartläggning: async (page, hand) => {
    await hand.write(page.getByRole('main').getByRole('textbox').first(), '3');
    await handIn(page, hand);
  },
  Träff: (page, hand) => hand.press(button(page, 'Jag var med på träffen')),
  Länk: (page, hand) => hand.press(button(page, 'Jag har läst sidan')),
};

const wordsOf = (control: Locator) => control.evaluate((it) => it.closest('label')?.textContent.trim() ?? '');

const handIn = async (page: Page, hand: Hand) => {
  await untilSaved(page);
  await hand.press(button(page, 'Lämna in'));
};
