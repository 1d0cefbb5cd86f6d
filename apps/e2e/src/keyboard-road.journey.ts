import type { Browser, Page } from 'playwright-core';
import { activities } from './person/answer-key.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { keyboardOf, tabTo } from './person/keyboard.ts';
import { demoPassword } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { finishedNotice, takeActivity } from './person/take-activity.ts';

/** Starts and stops the film with the keys of the browser's own player. */
const playFilm = async (page: Page) => {
  const film = page.locator('video');
  await tabTo(film);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('video')?.paused === true);
};

describe('a leader without a mouse', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('signs in, finds a course and takes every part of it to the certificate that others see', async () => {
    const leader = await newPerson();
    const { page, watch } = await openPerson(browser);
    const hand = keyboardOf(page);
    const main = page.getByRole('main');
    const steps = activities();
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();

    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await hand.press(main.getByRole('link', { name: 'Logga in' }));
    await hand.write(page.getByLabel('E-postadress'), leader.email);
    await hand.write(page.getByLabel('Lösenord', { exact: true }), demoPassword);
    await page.keyboard.press('Enter');
    await hand.press(main.getByRole('link', { name: 'Välj en kurs' }));
    await hand.press(main.getByRole('link', { name: 'Hållbarhet och uppdraget' }).first());
    await hand.press(main.getByRole('button', { name: 'Anmäl dig' }));
    await hand.press(main.getByRole('link', { name: /^Börja: / }));
    for (const [index, step] of steps.entries()) {
      await page.getByRole('heading', { level: 1, name: step.title.sv }).waitFor();
      if (step.kind === 'film') await playFilm(page);
      await takeActivity(page, hand);
      expect(await finishedNotice(page).innerText()).toContain(`${index + 1} av ${steps.length} delar klara`);
      if (index < steps.length - 1) await hand.press(page.getByRole('link', { name: /^Nästa: / }));
    }
    await hand.press(page.getByRole('link', { name: 'Se ditt intyg' }));
    await hand.press(page.getByRole('link', { name: 'Öppna sidan som andra ser' }));

    await page.getByText('Intyget är äkta och giltigt.').waitFor();
    expect(watch.complaints).toEqual([]);
  });

  it('opens the account’s panel, leaves it with Escape and walks back with Shift and Tab', async () => {
    const { page } = await openPerson(browser);
    const hand = keyboardOf(page);
    await page.goto('/logga-in');
    await hand.write(page.getByLabel('E-postadress'), 'official@vagar.example');
    await hand.write(page.getByLabel('Lösenord', { exact: true }), demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hem');
    const account = page.getByRole('button', { name: 'Konto: Jouni' });
    const settings = page.getByRole('link', { name: 'Inställningar' });

    await hand.press(account);
    await settings.waitFor();
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'hidden' });

    expect(await account.evaluate((button) => button === document.activeElement)).toBe(true);
    await tabTo(page.getByRole('link', { name: 'Kurser', exact: true }), { backwards: true });
  });
});
