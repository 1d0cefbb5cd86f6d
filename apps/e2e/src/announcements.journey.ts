import type { Browser, Page } from 'playwright-core';
import { activities } from './person/answer-key.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';

/** What a screen reader says when a page opens by a link: the new title, and the heading that takes focus. */
const heard = async (page: Page, heading: string | RegExp) => {
  const h1 = page.getByRole('heading', { level: 1, name: heading });
  await h1.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const title = await page.title();
  const announced = await page.locator('[data-announcer]').innerText();
  return { hasFocus: await h1.evaluate((it) => it === document.activeElement), title, announced };
};

describe('someone who listens to the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('hears each page when it opens, and lands on its heading', async () => {
    const { email } = await newPerson();
    const { page } = await openPerson(browser);
    await signIn(page, email);
    await enrol(page);

    const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
    for (const name of ['Kurser', 'Mitt material', 'Mina intyg']) {
      await menu.getByRole('link', { name, exact: true }).click();
      expect(await heard(page, name)).toEqual({ hasFocus: true, title: `${name} – Vägar`, announced: name });
    }
    await menu.getByRole('link', { name: 'Hem', exact: true }).click();
    expect(await heard(page, 'Hej Deltagare')).toEqual({
      hasFocus: true,
      title: 'Hem – Vägar',
      announced: 'Hem',
    });
  });

  it('hears that a part is done, and lands on the heading of the next', async () => {
    const { email } = await newPerson();
    const { page } = await openPerson(browser);
    const [first, second] = activities();
    await signIn(page, email);
    const course = await enrol(page);
    await page.goto(course.pathOf(first?.title.sv ?? ''));

    await page.getByRole('button', { name: 'Jag har läst texten' }).click();

    const status = page.getByRole('status').filter({ hasText: 'Klart' });
    await status.waitFor();
    expect(await status.innerText()).toContain('1 av 10 delar klara i kursen.');
    await page.getByRole('link', { name: /^Nästa: / }).click();
    expect(await heard(page, second?.title.sv ?? '')).toMatchObject({
      hasFocus: true,
      announced: second?.title.sv,
    });
  });

  it('hears what is wrong with a form, and is taken to the field', async () => {
    const { page } = await openPerson(browser);
    await page.goto('/logga-in');

    await page.getByRole('button', { name: 'Logga in' }).click();

    const summary = page.getByRole('alert').filter({ hasText: 'Några uppgifter behöver rättas' });
    await summary.waitFor();
    await summary
      .getByRole('link', { name: /e-post|Fyll i/i })
      .first()
      .click();
    const field = page.getByLabel('E-postadress');
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.evaluate((it) =>
      (it.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(described).toContain('Fyll i det här fältet.');
  });
});
