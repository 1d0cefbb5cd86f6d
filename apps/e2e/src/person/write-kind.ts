import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** What staff do with each kind of activity before its texts: the parts it cannot be without. */

const films = join(import.meta.dirname, '../../../../content/films/roller');

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

export const writtenKinds = [
  'Text',
  'Film',
  'Kunskapsfrågor',
  'Reflektion',
  'Handlingsplan',
  'Inlämning',
  'Målkonfliktsmatris',
  'Ansökningsövning',
  'Kartläggning',
  'Träff',
  'Länk',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];

export const prepareKind = async (page: Page, kind: WrittenKind, hand: Hand): Promise<void> => {
  await preparations[kind]?.(page, hand);
};

const preparations: Partial<Record<WrittenKind, (page: Page, hand: Hand) => Promise<void>>> = {
  Film: async (page, hand) => {
    await upload(page, 'Välj svenska undertexter', 'captions.sv.vtt', hand);
    await upload(page, 'Välj engelska undertexter', 'captions.en.vtt', hand);
    await upload(page, 'Välj en film ur biblioteket', 'roller.webm', hand);
    await hand.press(button(page.getByRole('dialog'), 'Spara'));
    await page.getByText('Fil 1: video/webm').waitFor();
  },
  Kunskapsfrågor: async (page, hand) => {
    await hand.press(button(page, 'Lägg till en fråga'));
    await hand.pick(
      page
        .getByRole('listitem')
        .filter({ hasText: /^Alternativ 1/ })
        .last(),
      'Rätt svar',
    );
  },
  Inlämning: (page, hand) => hand.press(button(page, 'Lägg till ett kriterium')),
  Målkonfliktsmatris: async (page, hand) => {
    for (let goals = 0; goals < 3; goals += 1) await hand.press(button(page, 'Lägg till ett mål'));
  },
  Ansökningsövning: async (page, hand) => {
    await hand.press(button(page, 'Lägg till ett kriterium'));
    await hand.choose(page.getByLabel('Expertens nivå'), '2 Uppfylls till stor del');
  },
  Kartläggning: async (page, hand) => {
    await hand.press(button(page, 'Lägg till en fråga'));
    await hand.choose(page.getByLabel('Slag av svar'), 'Ett tal');
  },
  Länk: (page, hand) => hand.write(page.getByLabel('Adress', { exact: true }), 'https://www.rvn.se/'),
};

/** Chooses a file of the demo's film, which goes into the media library on the way. */
const upload = async (page: Page, opener: string, file: string, hand: Hand) => {
  await hand.press(button(page, opener));
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await hand.press(button(dialog, 'Välj fil'));
  await (await chooser).setFiles(join(films, file));
  await page.getByRole('dialog', { name: /^Välj/ }).waitFor({ state: 'hidden' });
};

const isEmpty = (field: Locator) =>
  field.evaluate((it) => ('value' in it ? String(it.value) : (it.textContent ?? '')).trim() === '');

/** Fills every text that is still empty, in both languages, and waits until the last stands on the server. */
export const fillTexts = async (page: Page, hand: Hand): Promise<void> => {
  const fields = page.getByRole('main').getByRole('textbox', { name: /(på svenska|på engelska)$/ });
  // The name stands at once; the fields of the kind come with its editor.
  await fields.nth(2).waitFor();
  const empty: Locator[] = [];
  for (const field of await fields.all()) if (await isEmpty(field)) empty.push(field);
  for (const [place, field] of empty.entries()) {
    const text = `${(await field.getAttribute('lang')) === 'en' ? 'Words' : 'Ord'} ${place + 1}`;
    const isLast = place === empty.length - 1;
    await Promise.all([isLast && untilSent(page, text), hand.write(field, text)]);
  }
};

const untilSent = (page: Page, text: string) =>
  page.waitForResponse(
    (answer) => answer.ok() && answer.request().postData()?.includes(`"${text}"`) === true,
  );
