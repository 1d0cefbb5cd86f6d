import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import {
  activitiesIn,
  addActivity,
  addModule,
  createCourse,
  publishCourse,
  rowOf,
  writeActivity,
} from './person/course-builder.ts';
import type { Hands, WrittenActivity } from './person/course-builder.ts';
import { pointer } from './person/hand.ts';
import { keyboardOf, tabTo } from './person/keyboard.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { finishedNotice } from './person/take-activity.ts';

const reading: WrittenActivity = { kind: 'Text', title: 'Läs om vägen' };
const thinking: WrittenActivity = { kind: 'Reflektion', title: 'Tänk efter' };
const more: WrittenActivity = { kind: 'Reflektion', title: 'Tänk en gång till' };

const newTitle = () => `Att leda ${randomBytes(3).toString('hex')}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name, exact: true });

/** The list in which something has focus. */
const listWithFocus = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('[role="grid"], [role="group"]')?.getAttribute('aria-label') ?? '',
  );

/** Follows the gate's own links to each activity, and writes what it lacks from its name on. */
const mend = async (page: Page, course: string, activities: readonly WrittenActivity[], hands: Hands) => {
  for (const activity of activities) {
    await page.goto(`${course}/publicera`);
    const hand = hands();
    const faults = page.getByRole('main').getByRole('heading', { name: activity.title, exact: true });
    await faults.waitFor();
    await hand.press(faults.locator('xpath=..').getByRole('link', { name: /Plats: namnet/ }));
    await writeActivity(page, activity, hand);
  }
};

/** A course of two modules, stopped by the gate and mended. */
const buildCourse = async (page: Page, title: string, hands: Hands): Promise<string> => {
  const course = await createCourse(page, title, hands());
  const hand = hands();
  await addModule(page, 'Första modulen', hand);
  await addModule(page, 'Andra modulen', hand);
  await addActivity(page, 'Första modulen', reading, hand);
  await addActivity(page, 'Andra modulen', thinking, hand);

  await page.goto(`${course}/publicera`);
  await page.getByText('Kursen kan inte publiceras förrän det som måste rättas är rättat.').first().waitFor();
  expect(await button(page, 'Publicera version 1').count()).toBe(0);
  await mend(page, course, [reading, thinking], hands);
  return course;
};

describe('the studio', () => {
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

  /** Somebody who takes the course and has read its text. */
  const reader = async (title: string) => {
    const { email } = await newPerson();
    const { page } = await openPerson(browser);
    await signIn(page, email);
    await page.goto('/kurser');
    await link(page, title).click();
    await button(page, 'Anmäl dig').click();
    await page.getByRole('link', { name: /^Börja: / }).click();
    await button(page, 'Jag har läst texten').click();
    await finishedNotice(page).waitFor();
    await page.getByRole('link', { name: 'Till kursens innehåll' }).click();
    await page.waitForURL(/mina-kurser\/[^/]+$/);
    return { page, course: page.url() };
  };

  it('builds, stops, mends, previews and publishes; who takes the course stays on it until moved', async () => {
    const { page, watch } = await atStudio();
    const title = newTitle();
    const course = await buildCourse(page, title, () => pointer);

    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.goto(course);
    await link(page, thinking.title).click();
    await button(page, 'Förhandsgranska').click();
    await page.getByText('Det här är en förhandsgranskning').waitFor();
    await page.getByLabel('Din reflektion').fill('Jag prövar.');
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    await button(page, 'Markera som klar').click();
    await page.getByText('Här får deltagaren veta att delen är klar').waitFor();
    expect(sent).toEqual([]);

    await publishCourse(page, course, 1, () => pointer);
    const learner = await reader(title);
    await learner.page.getByText('1 av 2 delar klara').first().waitFor();

    await page.goto(course);
    await addActivity(page, 'Andra modulen', more, pointer);
    await link(page, more.title).click();
    await writeActivity(page, more, pointer);
    await publishCourse(page, course, 2, () => pointer);

    await learner.page.reload();
    await learner.page.getByText('1 av 2 delar klara').first().waitFor();
    expect(await learner.page.getByText(more.title).count()).toBe(0);

    await link(page, 'Flytta till version 2').click();
    const row = page
      .getByRole('table', { name: /^Deltagare på tidigare versioner/ })
      .getByRole('row')
      .filter({ hasText: 'Deltagare Nummer' });
    await row.waitFor();
    const told = (await row.innerText()).replaceAll('\u00a0', ' ');
    expect(told).toContain('1 del');
    expect(told).toContain('1 av 2');
    expect(told).toContain('1 av 3');
    await page.getByText('Alla 1', { exact: true }).click();
    await button(page, 'Flytta 1 deltagare').click();
    const question = page.getByRole('alertdialog');
    expect(await question.innerText()).toContain('Inget gjort förloras.');
    await question.getByRole('button', { name: 'Flytta nu' }).click();
    await page.getByText('Ingen går en tidigare version.').waitFor();

    await learner.page.reload();
    await learner.page.getByText('1 av 3 delar klara').first().waitFor();
    await learner.page.getByRole('link', { name: more.title }).waitFor();
    expect(watch.complaints).toEqual([]);
  });

  // Building, mending, trying and moving by keyboard are in every-kind.journey.
  it('is put in order, undone and published by keyboard alone', async () => {
    const { page, watch } = await atStudio();
    const hands = () => keyboardOf(page);
    const course = await buildCourse(page, newTitle(), () => pointer);
    await page.goto(course);

    await page.getByRole('grid', { name: 'Aktiviteter i Första modulen' }).waitFor();
    await tabTo(rowOf(page, reading.title));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await listWithFocus(page)) === 'Aktiviteter i Andra modulen') break;
    }
    await page.keyboard.press('Enter');
    await page
      .getByText(new RegExp(`^${reading.title} står nu som nummer . av 2 i Andra modulen\\.$`))
      .waitFor({ state: 'attached' });
    const moved = await activitiesIn(page, 'Andra modulen');
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText(`Ångrat: flytten av ${reading.title}.`).waitFor({ state: 'attached' });

    expect(moved.toSorted()).toEqual([reading.title, thinking.title]);
    expect(await activitiesIn(page, 'Första modulen')).toEqual([reading.title]);
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    await publishCourse(page, course, 1, hands);
    expect(watch.complaints).toEqual([]);
  });

  it('shows two people who change the same order both of them, and loses nothing', async () => {
    const one = await atStudio();
    const course = await createCourse(one.page, newTitle(), pointer);
    await addModule(one.page, 'Första modulen', pointer);
    await addActivity(one.page, 'Första modulen', reading, pointer);
    await addActivity(one.page, 'Första modulen', thinking, pointer);
    const other = await atStudio();
    await other.page.goto(course);
    await addActivity(other.page, 'Första modulen', more, pointer);

    await button(one.page, `Mer om ${thinking.title}`).click();
    await one.page.getByRole('menuitem', { name: 'Flytta upp' }).click();
    const choice = one.page.getByRole('alert').filter({ hasText: 'Ordningen har ändrats på två ställen' });
    await choice.waitFor();
    const shown = await choice.innerText();
    await choice.getByRole('button', { name: 'Använd min ordning' }).click();
    await rowOf(one.page, more.title).waitFor();

    expect(shown).toContain(more.title);
    expect(await activitiesIn(one.page, 'Första modulen')).toEqual([
      thinking.title,
      reading.title,
      more.title,
    ]);
  });

  it('shows two people who write the same activity both texts', async () => {
    const one = await atStudio();
    const course = await createCourse(one.page, newTitle(), pointer);
    await addModule(one.page, 'Första modulen', pointer);
    await addActivity(one.page, 'Första modulen', thinking, pointer);
    await link(one.page, thinking.title).click();
    const field = (page: Page) => page.getByLabel('Frågan att skriva om på svenska');
    await field(one.page).waitFor();
    const other = await atStudio();
    await other.page.goto(course);
    await link(other.page, thinking.title).click();
    await field(other.page).fill('Vad väljer du bort?');
    await other.page.getByText('Sparar', { exact: true }).waitFor();
    await other.page
      .getByText(/^Sparat/)
      .first()
      .waitFor();

    await field(one.page).fill('Vad väljer du?');
    const choice = one.page.getByRole('alert').filter({ hasText: 'Samma text har ändrats på två ställen' });
    await choice.waitFor();
    const shown = await choice.innerText();
    await choice.getByRole('button', { name: 'Använd det andra' }).click();

    expect(shown).toContain('Vad väljer du?');
    expect(shown).toContain('Vad väljer du bort?');
    expect(await field(one.page).inputValue()).toBe('Vad väljer du bort?');
  });
});
