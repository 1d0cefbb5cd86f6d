import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import {
  addActivity,
  addModule,
  createCourse,
  publishCourse,
  writeActivity,
} from './person/course-builder.ts';
import type { WrittenActivity } from './person/course-builder.ts';
import { pointer } from './person/hand.ts';
import { keyboardOf } from './person/keyboard.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { finishedNotice, untilSaved } from './person/take-activity.ts';

const reading: WrittenActivity = { kind: 'Text', title: 'Läs om vägen' };
const thinking: WrittenActivity = { kind: 'Reflektion', title: 'Tänk efter' };
const more: WrittenActivity = { kind: 'Reflektion', title: 'Tänk en gång till' };
const mended = 'Den som leder pekar ut vägen.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

describe('corrections', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('mend the words of those who are under way by keyboard, and nothing else of theirs', async () => {
    const staff = await openPerson(browser);
    await signIn(staff.page, (await newPerson({ role: 'programme-staff' })).email);
    const { page } = staff;
    const title = `Att rätta ${randomBytes(3).toString('hex')}`;
    const course = await createCourse(page, title, pointer);
    await addModule(page, 'Modulen', pointer);
    for (const activity of [reading, thinking]) {
      await page.goto(course);
      await addActivity(page, 'Modulen', activity, pointer);
      await link(page, activity.title).click();
      await writeActivity(page, activity, pointer);
    }
    await publishCourse(page, course, 1, () => pointer);

    const { page: learner } = await openPerson(browser);
    await signIn(learner, (await newPerson()).email);
    await learner.goto('/kurser');
    await link(learner, title).click();
    await button(learner, 'Anmäl dig').click();
    await learner.getByRole('link', { name: /^Börja: / }).click();
    await button(learner, 'Jag har läst texten').click();
    await finishedNotice(learner).waitFor();
    const text = learner.url();

    await page.goto(course);
    await link(page, reading.title).click();
    await heading(page, reading.title).waitFor();
    await page.getByRole('textbox', { name: 'Text på svenska' }).fill(mended);
    await untilSaved(page);
    await page.goto(course);
    await addActivity(page, 'Modulen', more, pointer);

    await page.goto(`${course}/publicera`);
    await link(page, 'Skicka ut rättelser').click();
    const part = page.getByRole('listitem').filter({ hasText: reading.title });
    await part.getByText(mended).waitFor();
    expect(await part.innerText()).toContain('Den som leder visar vägen.');
    const refused = page
      .locator('section')
      .filter({ has: heading(page, 'Går inte att skicka som rättelse') });
    expect(await refused.innerText()).toContain('Finns bara i utkastet.');
    const hand = keyboardOf(page);
    await hand.press(button(page, 'Skicka ut rättelser i 0 delar'));
    await page.getByRole('alert').filter({ hasText: 'Välj minst en del att rätta.' }).waitFor();
    await hand.pick(page.getByRole('main'), `${reading.title} Text`);
    await hand.write(page.getByLabel('Varför rättas orden?'), 'Fel ord i första stycket');
    await hand.press(button(page, 'Skicka ut rättelser i 1 del'));
    const question = page.getByRole('alertdialog');
    const told = (await question.innerText()).replaceAll('\u00a0', ' ');
    expect(told).toContain('1 deltagare ser dem nästa gång de läser.');
    await hand.press(question.getByRole('button', { name: 'Skicka ut nu' }));
    await page.getByText('Det finns inga ord i version 1 att rätta.').waitFor();

    await page.getByText(/: Fel ord i första stycket$/).waitFor();
    await hand.press(button(page, 'Visa 1 ställe'));
    await page.getByText('Den som leder visar vägen.').waitFor();
    await learner.goto(text);
    await learner.getByText(mended).waitFor();
    await learner.goto(text.replace(/(\/mina-kurser\/[^/]+).*/, '$1'));
    await learner.getByText('1 av 2 delar klara').first().waitFor();
    expect(await learner.getByText(more.title).count()).toBe(0);
    expect(staff.watch.complaints).toEqual([]);
  });
});
