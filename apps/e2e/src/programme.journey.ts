import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import type { Hand } from './person/hand.ts';
import { keyboardOf } from './person/keyboard.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { untilSaved } from './person/take-activity.ts';
import { askForOne } from './product/database.ts';

const first = 'Se helheten';
const second = 'Målkonflikter på bordet';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const courses = (page: Page) => page.getByRole('grid', { name: 'Kurserna i programmet' });
const namesIn = async (page: Page): Promise<string[]> => {
  const rows = await courses(page).getByRole('row').all();
  const names = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
  return names.flatMap((name) => name ?? []);
};

/** Types a part of the course's name and takes what is found. */
const putIn = async (page: Page, course: string, hand: Hand): Promise<void> => {
  await hand.write(page.getByRole('combobox', { name: 'Lägg till en kurs som finns' }), course);
  await page.getByRole('option', { name: course }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: course, exact: true }).waitFor();
  await page
    .getByText(/^Sparat/)
    .first()
    .waitFor();
};

describe('a programme in the studio', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const atStudio = async () => {
    const { email } = await newPerson({ role: 'programme-staff' });
    const person = await openPerson(browser);
    await signIn(person.page, email);
    await person.page.goto('/studio');
    return person;
  };

  it('is made by keyboard, given courses, stopped by the gate, mended, published and shown to everyone', async () => {
    const { page, watch } = await atStudio();
    const title = `Program ${randomBytes(3).toString('hex')}`;
    const begin = keyboardOf(page);
    await begin.press(button(page, 'Skapa ett program'));
    await begin.write(page.getByLabel('Programmets namn på svenska'), title);
    await begin.press(button(page, 'Skapa programmet'));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const programme = new URL(page.url()).pathname;

    await page.goto(`${programme}/publicera`);
    await page
      .getByText('Programmet kan inte publiceras förrän det som måste rättas är rättat.')
      .first()
      .waitFor();
    expect(await button(page, 'Publicera version 1').count()).toBe(0);
    await keyboardOf(page).press(page.getByRole('link', { name: 'Programmet har inga kurser.' }));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const hand = keyboardOf(page);
    await putIn(page, second, hand);
    await putIn(page, first, hand);

    await hand.press(button(page, `Flytta ${first}`));
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Infoga'),
    );
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText(`${first} är nu kurs 1 av 2.`).waitFor({ state: 'attached' });
    const moved = await namesIn(page);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText(`Ångrat: flytten av ${first}.`).waitFor({ state: 'attached' });
    const undone = await namesIn(page);
    await keyboardOf(page).press(button(page, `Mer om ${first}`));
    await page.getByRole('menuitem', { name: 'Flytta upp' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(`${first} är nu kurs 1 av 2.`).waitFor({ state: 'attached' });
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();

    await page.goto(`${programme}/publicera`);
    await keyboardOf(page).press(page.getByRole('link', { name: /Plats: namnet på engelska/ }));
    await page.getByRole('heading', { level: 1, name: 'Om programmet' }).waitFor();
    const writing = keyboardOf(page);
    await writing.write(page.getByLabel('Programmets namn på engelska'), `${title} (en)`);
    await writing.write(page.getByLabel('Sammanfattning på svenska'), 'Två kurser om att välja.');
    await writing.write(page.getByLabel('Sammanfattning på engelska'), 'Two courses on choosing.');
    await writing.write(page.getByLabel('Vad programmet ska leda till på svenska'), 'Du kan välja.');
    await page.getByText('Sparar', { exact: true }).waitFor();
    await untilSaved(page);
    await page.goto(`${programme}/publicera`);
    const publishing = keyboardOf(page);
    await publishing.write(page.getByLabel('Varför publicera ändå?'), 'Engelskan kommer på måndag.');
    await publishing.press(button(page, 'Publicera version 1'));
    await page.getByText('Version 1 är publicerad.').first().waitFor();

    const visitor = await openPerson(browser);
    await visitor.page.goto('/kurser');
    await visitor.page.getByRole('main').getByRole('link', { name: title }).click();
    await visitor.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const told = await visitor.page.getByRole('main').innerText();
    expect(moved).toEqual([first, second]);
    expect(undone).toEqual([second, first]);
    expect(told.indexOf(first)).toBeGreaterThan(-1);
    expect(told.indexOf(second)).toBeGreaterThan(told.indexOf(first));
    expect([...watch.complaints, ...visitor.watch.complaints]).toEqual([]);
  });

  it('takes a course out and in again with undo, and holds a course made inside it', async () => {
    const { page, watch } = await atStudio();
    await button(page, 'Skapa ett program').click();
    await page.getByLabel('Programmets namn på svenska').fill(`Program ${randomBytes(3).toString('hex')}`);
    await button(page, 'Skapa programmet').click();
    await page.getByRole('heading', { name: 'Kurserna i programmet' }).waitFor();
    const made = `Kurs ${randomBytes(3).toString('hex')}`;

    await button(page, 'Skapa en ny kurs i programmet').click();
    await page.getByLabel('Kursens namn på svenska').fill(made);
    await button(page, 'Skapa kursen').click();
    await page.getByRole('row', { name: made, exact: true }).waitFor();
    await button(page, `Mer om ${made}`).click();
    await page.getByRole('menuitem', { name: 'Ta ut ur programmet' }).click();
    await page.getByRole('row', { name: made, exact: true }).waitFor({ state: 'detached' });
    await button(page, 'Ångra').click();
    await page.getByRole('row', { name: made, exact: true }).waitFor();
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByRole('link', { name: made, exact: true }).click();

    await page.getByRole('heading', { level: 1, name: made }).waitFor();
    expect(watch.complaints).toEqual([]);
  });

  it('is all that its own staff see, who make courses inside it and nothing beside it', async () => {
    const { id } = await askForOne<{ id: string }>(`SELECT id FROM programme WHERE key = 'modigt-ledarskap'`);
    const scope = { kind: 'programme', id } as const;
    const { email } = await newPerson({ role: 'programme-staff', scope });
    const { page, watch } = await openPerson(browser);
    await signIn(page, email);
    const made = `Kurs ${randomBytes(3).toString('hex')}`;

    await page.goto('/studio');
    await page.getByRole('link', { name: 'Modigt ledarskap för hållbar omställning' }).waitFor();
    const offers = await Promise.all(
      ['Skapa ett program', 'Skapa kursen'].map((name) => button(page, name).count()),
    );
    await page.getByRole('link', { name: 'Modigt ledarskap för hållbar omställning' }).click();
    await button(page, 'Skapa en ny kurs i programmet').click();
    await page.getByLabel('Kursens namn på svenska').fill(made);
    await button(page, 'Skapa kursen').click();
    await page.getByRole('link', { name: made, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: made }).waitFor();
    await page.goto(`/studio/program/${id}`);
    await button(page, `Mer om ${made}`).click();
    await page.getByRole('menuitem', { name: 'Ta ut ur programmet' }).click();
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    await page.goto('/studio/ramverk');
    await page.getByText('Ramverken är gemensamma.', { exact: false }).waitFor();

    expect(offers).toEqual([0, 0]);
    expect(watch.complaints).toEqual([]);
  });
});
