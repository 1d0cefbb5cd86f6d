import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { demoPassword, signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';
import { untilSaved } from './person/take-activity.ts';
import { askDatabase } from './product/database.ts';

const title = 'När underlaget sa något obekvämt';
const field = (page: Page) => page.getByLabel('Din reflektion');

describe('a reflection', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A leader with the reflection open. */
  const writing = async () => {
    const person = await newPerson();
    const { page, context, watch } = await openPerson(browser);
    await signIn(page, person.email);
    const address = (await enrol(page)).pathOf(title);
    await page.goto(address);
    await field(page).waitFor();
    return { person, page, context, watch, address };
  };

  /** What another device of the same person shows. */
  const elsewhere = async (email: string, address: string): Promise<string> => {
    const { page, context } = await openPerson(browser);
    await signIn(page, email);
    await page.goto(address);
    const text = await field(page).inputValue();
    await context.close();
    return text;
  };

  it('survives a reload in the middle of a sentence', async () => {
    const { page, person, address, watch } = await writing();
    await field(page).pressSequentially('Jag hade underlaget på bordet men');

    await page.reload();

    expect(await field(page).inputValue()).toBe('Jag hade underlaget på bordet men');
    await untilSaved(page);
    expect(await elsewhere(person.email, address)).toBe('Jag hade underlaget på bordet men');
    expect(watch.complaints).toEqual([]);
  });

  it('survives ten seconds without network', async () => {
    const { page, context, person, address } = await writing();
    await field(page).pressSequentially('Före avbrottet.');
    await untilSaved(page);

    await context.setOffline(true);
    await field(page).pressSequentially(' Under avbrottet.');
    await page.getByText('Ingen kontakt. Texten finns kvar på den här enheten').waitFor();
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    await field(page).pressSequentially(' Sist.');
    await context.setOffline(false);
    await untilSaved(page);

    expect(await elsewhere(person.email, address)).toBe('Före avbrottet. Under avbrottet. Sist.');
  });

  it('survives a session that ends: signing in again happens above the page', async () => {
    const { page, person, address } = await writing();
    await field(page).pressSequentially('Skrivet inloggad.');
    await untilSaved(page);

    await askDatabase('DELETE FROM session WHERE person_id = $1', [person.id]);
    await field(page).pressSequentially(' Skrivet utloggad.');
    const again = page.getByRole('alertdialog', { name: 'Logga in igen' });
    await again.getByLabel('Lösenord', { exact: true }).fill(demoPassword);
    await again.getByRole('button', { name: 'Logga in' }).click();
    await again.waitFor({ state: 'detached' });
    await untilSaved(page);

    expect(page.url()).toContain(address);
    expect(await field(page).inputValue()).toBe('Skrivet inloggad. Skrivet utloggad.');
    expect(await elsewhere(person.email, address)).toBe('Skrivet inloggad. Skrivet utloggad.');
  });

  it('written in two windows shows both texts and keeps both', async () => {
    const { page, context, person, address } = await writing();
    const other = await context.newPage();
    await other.goto(address);
    await field(other).pressSequentially('Det jag skrev vid köksbordet.');
    await untilSaved(other);

    await field(page).pressSequentially('Det jag skrev på tåget.');
    const choice = page.getByRole('alert').filter({ hasText: 'Samma text har ändrats på två ställen' });
    await choice.waitFor();
    const shown = await choice.innerText();
    await choice.getByRole('button', { name: 'Behåll båda, efter varandra' }).click();
    await untilSaved(page);

    expect(shown).toContain('Det jag skrev vid köksbordet.');
    expect(shown).toContain('Det jag skrev på tåget.');
    const kept = await elsewhere(person.email, address);
    expect(kept).toBe('Det jag skrev på tåget.\n\nDet jag skrev vid köksbordet.');
  });
});
