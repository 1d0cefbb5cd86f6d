import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { addModule, createCourse, publishCourse, rowOf } from './person/course-builder.ts';
import type { Hand } from './person/hand.ts';
import { keyboardOf } from './person/keyboard.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { untilSaved } from './person/take-activity.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** A statement that is true, written in both languages, with its tag. */
const writeQuestion = async (page: Page, text: string, tag: string, hand: Hand): Promise<void> => {
  await hand.choose(page.getByLabel('Slag av fråga'), 'Sant eller falskt');
  await hand.write(field(page, 'Frågan på svenska'), text);
  await hand.write(field(page, 'Frågan på engelska'), `${text} (en)`);
  await hand.write(field(page, 'Återkoppling på frågan på svenska'), 'Så är det.');
  await hand.write(field(page, 'Återkoppling på frågan på engelska'), 'So it is.');
  await hand.write(field(page, 'Etiketter'), tag);
};

describe('the question bank', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const atStudio = async () => {
    const { email } = await newPerson({ role: 'programme-staff' });
    const person = await openPerson(browser);
    await signIn(person.page, email);
    return person;
  };

  it('gives its questions to a quiz, which takes in a new version before it is published, all by keyboard', async () => {
    const { page, watch } = await atStudio();
    const sign = randomBytes(3).toString('hex');
    const [category, tag, first, second] = [`Land ${sign}`, `höjning ${sign}`, `Ett ${sign}`, `Två ${sign}`];

    await page.goto('/studio');
    await keyboardOf(page).press(page.getByRole('link', { name: 'Frågebanken' }));
    await page.getByRole('heading', { level: 1, name: 'Frågebanken' }).waitFor();
    const hand = keyboardOf(page);
    await hand.press(button(page, /^Kategorier: /));
    await hand.write(field(page, 'Kategorins namn på svenska'), category);
    await hand.press(button(page, 'Lägg till kategorin'));
    await page.getByText(`Kategorin ${category} finns nu.`).first().waitFor();
    for (const text of [first, second]) {
      await page.goto('/studio/fragor/ny');
      const writing = keyboardOf(page);
      await writeQuestion(page, text, tag, writing);
      await writing.choose(page.getByLabel('Kategori'), category);
      await writing.press(button(page, 'Lägg i frågebanken'));
      await page.getByRole('heading', { level: 1, name: text }).waitFor();
    }

    const course = await createCourse(page, `Kurs ${sign}`, keyboardOf(page));
    const building = keyboardOf(page);
    await addModule(page, 'Modulen', building);
    await building.press(button(page, 'Lägg till en aktivitet'));
    const dialog = page.getByRole('dialog');
    await building.write(dialog.getByLabel('Aktivitetens namn på svenska'), 'Provet');
    await building.pick(dialog, 'Kunskapsfrågor');
    await building.press(dialog.getByRole('button', { name: 'Lägg till', exact: true }));
    await rowOf(page, 'Provet').waitFor();
    await building.press(page.getByRole('main').getByRole('link', { name: 'Provet', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Provet' }).waitFor();
    const quiz = page.url();
    const choosing = keyboardOf(page);
    await choosing.press(button(page, 'Hämta från frågebanken'));
    await choosing.write(dialog.getByLabel('Sök i frågorna'), sign);
    await dialog.getByText('Visar 2 av 2 frågor.').waitFor();
    await choosing.pick(dialog, first);
    await choosing.pick(dialog, second);
    await choosing.press(dialog.getByRole('button', { name: 'Hämta 2 frågor', exact: true }));
    await page.getByText('Ur frågebanken, version 1').nth(1).waitFor();
    await untilSaved(page);

    await keyboardOf(page).press(
      page
        .getByRole('listitem')
        .filter({ hasText: `Fråga 1: ${first}` })
        .getByRole('link', { name: 'Öppna i frågebanken' }),
    );
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    const used = await page.getByText(/, har version \d/).innerText();
    const changing = keyboardOf(page);
    await changing.write(field(page, 'Frågan på svenska'), `${first}, ändrad`);
    await changing.press(button(page, 'Spara'));
    await page.getByText('Sparad som version 2.').first().waitFor();
    await page.goto(quiz);
    const taking = keyboardOf(page);
    await button(page, 'Ta in version 2').waitFor();
    const newer = await page.getByText(/^Version \d finns$/).allInnerTexts();
    await taking.press(button(page, 'Ta in version 2'));
    await page.getByText('Ur frågebanken, version 2').waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByText('Ur frågebanken, version 2').waitFor();
    await publishCourse(page, course, 1, () => keyboardOf(page));

    await page.goto(`${course}/utskrift`);
    await page.getByText(`${first}, ändrad`).first().waitFor();
    expect(used).toContain('har version 1');
    expect(newer).toEqual(['Version 2 finns']);
    expect(watch.complaints).toEqual([]);
  });

  it('shows both texts to the later of two who change a question, and gives an earlier version back', async () => {
    const { page, watch } = await atStudio();
    const text = `Tre ${randomBytes(3).toString('hex')}`;
    await page.goto('/studio/fragor/ny');
    await field(page, 'Frågan på svenska').fill(text);
    await button(page, 'Lägg i frågebanken').click();
    await page.getByRole('heading', { level: 1, name: text }).waitFor();
    const other = await atStudio();
    await other.page.goto(page.url());
    await field(other.page, 'Frågan på svenska').fill(`${text} av den andra`);

    await field(page, 'Frågan på svenska').fill(`${text} av den ena`);
    await button(page, 'Spara').click();
    await page.getByText('Sparad som version 2.').first().waitFor();
    await button(other.page, 'Spara').click();
    const conflict = other.page.getByRole('alert').filter({ hasText: 'Någon annan har ändrat' });
    const told = await conflict.getByRole('table').innerText();
    await conflict.getByRole('button', { name: 'Spara det jag skrev' }).click();
    await other.page.getByText('Sparad som version 3.').first().waitFor();
    await other.page.reload();
    await button(other.page, 'Ta tillbaka version 1').click();
    await button(other.page, 'Spara').click();
    await other.page.getByText('Sparad som version 4.').first().waitFor();

    await other.page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
    expect(told).toContain(`${text} av den ena`);
    expect(told).toContain(`${text} av den andra`);
    expect([...watch.complaints, ...other.watch.complaints]).toEqual([]);
  });
});
