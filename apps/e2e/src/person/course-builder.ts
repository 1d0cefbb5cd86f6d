import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { untilSaved } from './take-activity.ts';
import type { WrittenKind } from './write-kind.ts';

/** What staff write of an activity before it can be published. */
export interface WrittenActivity {
  readonly kind: 'Text' | 'Reflektion' | 'Länk';
  readonly title: string;
}

/** A hand for a page that was just opened: what it pressed before is gone. */
export type Hands = () => Hand;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A new course by its name; answers its address in the studio. */
export const createCourse = async (page: Page, title: string, hand: Hand): Promise<string> => {
  await page.goto('/studio');
  await hand.write(page.getByLabel('Kursens namn på svenska'), title);
  await hand.press(page.getByRole('button', { name: 'Skapa kursen' }));
  await page.waitForURL(/\/studio\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
};

export const addModule = async (page: Page, title: string, hand: Hand): Promise<void> => {
  await hand.write(page.getByLabel('Modulens namn på svenska'), title);
  await hand.press(page.getByRole('button', { name: 'Lägg till en modul' }));
  await heading(page, title).waitFor();
};

/** Adds an activity to a module and stays on the course's page. */
export const addActivity = async (
  page: Page,
  module: string,
  { kind, title }: { readonly kind: WrittenKind; readonly title: string },
  hand: Hand,
): Promise<void> => {
  await hand.press(region(page, module).getByRole('button', { name: 'Lägg till en aktivitet' }));
  const dialog = page.getByRole('dialog');
  await hand.write(dialog.getByLabel('Aktivitetens namn på svenska'), title);
  await hand.pick(dialog, kind);
  await hand.press(dialog.getByRole('button', { name: 'Lägg till', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
  await rowOf(page, title).waitFor();
};

/** The row of an activity in the course's shape. */
export const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('row', { name: title, exact: true });

/** The names of a module's activities, in the order in which they stand. */
export const activitiesIn = async (page: Page, module: string): Promise<string[]> => {
  const rows = await page
    .getByRole('grid', { name: `Aktiviteter i ${module}`, exact: true })
    .getByRole('row')
    .all();
  const names = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
  return names.flatMap((name) => name ?? []);
};

const fields = (page: Page): Record<WrittenActivity['kind'], readonly (readonly [Locator, string])[]> => ({
  Text: [
    [page.getByRole('textbox', { name: 'Text på svenska' }), 'Den som leder visar vägen.'],
    [page.getByRole('textbox', { name: 'Text på engelska' }), 'Whoever leads shows the way.'],
  ],
  Reflektion: [
    [page.getByLabel('Frågan att skriva om på svenska'), 'Vad väljer du?'],
    [page.getByLabel('Frågan att skriva om på engelska'), 'What do you choose?'],
  ],
  Länk: [
    [page.getByLabel('Adress', { exact: true }), 'https://www.rvn.se/'],
    [page.getByLabel('Varför på svenska'), 'Där finns strategin.'],
    [page.getByLabel('Varför på engelska'), 'The strategy is there.'],
  ],
});

/** Writes what the activity on the page needs, in both languages, and waits until it is saved. */
export const writeActivity = async (
  page: Page,
  { kind, title }: WrittenActivity,
  hand: Hand,
): Promise<void> => {
  await heading(page, title).waitFor();
  await hand.write(page.getByLabel('Aktivitetens namn på engelska'), `${title} (en)`);
  for (const [field, text] of fields(page)[kind]) await hand.write(field, text);
  await page
    .getByText('Sparar', { exact: true })
    .or(page.getByText(/^Sparat/))
    .first()
    .waitFor();
  await untilSaved(page);
};

/** Publishes with a reason for what is let through. */
export const publishCourse = async (
  page: Page,
  course: string,
  number: number,
  hands: Hands,
): Promise<void> => {
  await page.goto(`${course}/publicera`);
  const hand = hands();
  const reason = page.getByLabel('Varför publicera ändå?');
  const publish = page.getByRole('button', { name: `Publicera version ${number}`, exact: true });
  await publish.waitFor();
  if (await reason.isVisible()) await hand.write(reason, 'Kursen prövas i en liten grupp först.');
  await hand.press(publish);
  await page.getByText(`Version ${number} är publicerad.`).first().waitFor();
};
