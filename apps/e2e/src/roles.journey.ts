import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { untilSaved } from './person/take-activity.ts';
import { askDatabase } from './product/database.ts';

const own = ['Hem', 'Kurser', 'Mitt material', 'Mina intyg'];

/** What each account of the demo finds in the menu beside its own pages. */
const menus: Readonly<Record<string, readonly string[]>> = {
  'leader@vagar.example': [],
  'official@vagar.example': [],
  'mentor@vagar.example': ['Mentorskap'],
  'staff@vagar.example': ['Studio', 'Bedömning', 'Omgångar', 'Statistik', 'Utkorg'],
  'contact@vagar.example': ['Medarbetare', 'Kartläggningar'],
  'admin@vagar.example': ['Personer', 'Organisationer', 'Spårbarhetslogg', 'Synpunkter', 'Utkorg'],
};

/** Where each line of the menu leads. */
const rooms: Readonly<Record<string, string>> = {
  Mentorskap: '/mentorskap/erbjudande',
  Medarbetare: '/mina-medarbetare',
  Kartläggningar: '/organisationens-svar',
  Studio: '/studio',
  Bedömning: '/bedomning',
  Omgångar: '/omgangar',
  Statistik: '/statistik',
  Personer: '/personer',
  Organisationer: '/organisationer',
  Spårbarhetslogg: '/sparbarhetslogg',
  Synpunkter: '/synpunkter',
  Utkorg: '/utkorg',
};

/** Somebody of Sundsvall, whose contact looks, and somebody who belongs to Härnösand alone. */
const ownAndOthers = `
  WITH RECURSIVE under AS (
    SELECT id, name AS top FROM organisation WHERE name IN ('Sundsvalls kommun', 'Härnösands kommun')
    UNION ALL SELECT o.id, under.top FROM organisation o JOIN under ON o.parent_id = under.id
  ), belonging AS (
    SELECT p.given_name || ' ' || p.family_name AS name, min(under.top) AS top
    FROM person p JOIN affiliation a ON a.person_id = p.id AND a.valid_from <= current_date
      AND coalesce(a.valid_to, current_date) >= current_date
    LEFT JOIN under ON under.id = a.organisation_id
    GROUP BY 1 HAVING count(*) = 1
  )
  SELECT (SELECT name FROM belonging WHERE top = 'Sundsvalls kommun' ORDER BY name LIMIT 1) AS name,
    (SELECT name FROM belonging WHERE top = 'Härnösands kommun' ORDER BY name LIMIT 1) AS others`;

/** Every line of the menu, also those behind its button. */
const menuOf = async (page: Page): Promise<string[]> => {
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  const more = menu.getByRole('button', { name: /^(Administration|Mer)$/ });
  if (await more.isVisible()) await more.click();
  return menu.getByRole('link').allInnerTexts();
};
const notFound = (page: Page) => page.getByRole('heading', { level: 1, name: 'Sidan finns inte' });

describe('the rooms of each role', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(menus))('shows %s its own rooms and no other', async (email, expected) => {
    const { page, context, watch } = await openPerson(browser);
    await signIn(page, email);
    await page.getByRole('heading', { level: 1 }).waitFor();

    expect(await menuOf(page)).toEqual([...own, ...expected]);
    for (const [name, address] of Object.entries(rooms)) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([name, await notFound(page).count()]).toEqual([name, expected.includes(name) ? 0 : 1]);
    }
    expect(watch.complaints).toEqual([]);
    await context.close();
  });

  it('asks a stranger to sign in, and then shows the room that was asked for', async () => {
    const { page } = await openPerson(browser);
    await page.goto('/omgangar');

    await page.getByLabel('E-postadress').fill('staff@vagar.example');
    await page.getByLabel('Lösenord', { exact: true }).fill('vagar-demo');
    await page.getByRole('button', { name: 'Logga in' }).click();

    await page.getByRole('heading', { level: 1, name: 'Omgångar' }).waitFor();
  });

  it('shows an administrator who looked at a list of participants', async () => {
    const staff = await newPerson({ role: 'programme-staff' });
    const looking = await openPerson(browser);
    await signIn(looking.page, staff.email);
    await looking.page.getByRole('link', { name: 'Omgångar' }).click();
    await looking.page
      .getByRole('main')
      .getByRole('link', { name: /^(Våren|Hösten) 20/ })
      .first()
      .click();
    await looking.page.getByRole('table').waitFor();

    const reading = await openPerson(browser);
    await signIn(reading.page, 'admin@vagar.example');
    await reading.page.goto(`/sparbarhetslogg?av=${staff.id}`);

    const line = reading.page.getByRole('row').filter({ hasText: 'Såg en deltagarlista' });
    await line.first().waitFor();
    expect(await line.first().innerText()).toContain('Deltagare Nummer');
  });

  it('shows a contact the people of their own organisation, and nothing they wrote', async () => {
    const { page } = await openPerson(browser);
    await signIn(page, 'contact@vagar.example');
    await page.getByRole('link', { name: 'Medarbetare' }).click();

    const table = page.getByRole('table');
    await table.waitFor();
    const [own] = await askDatabase<{ name: string; others: string }>(ownAndOthers);
    await page.getByLabel('Namn', { exact: true }).fill(own?.name ?? '');
    await page
      .getByRole('row')
      .filter({ hasText: own?.name ?? '' })
      .first()
      .waitFor();
    await page.getByLabel('Namn', { exact: true }).fill(own?.others ?? '');

    await page.getByText('Inget passar in på urvalet.').waitFor();
  });

  it('keeps what a mentor offers', async () => {
    const mentor = await newPerson({ role: 'mentor' });
    const { page } = await openPerson(browser);
    await signIn(page, mentor.email);
    await page.getByRole('link', { name: 'Mentorskap' }).click();

    await page.getByLabel('Hur många adepter kan du ha samtidigt?').selectOption({ label: '3 adepter' });
    await page.getByLabel('Med egna ord').fill('Jag har lett en omorganisation som gick fel.');
    await untilSaved(page);
    await page.reload();

    await page.getByRole('heading', { level: 1, name: 'Mitt erbjudande som mentor' }).waitFor();
    expect(await page.getByLabel('Hur många adepter kan du ha samtidigt?').inputValue()).toBe('3');
    expect(await page.getByLabel('Med egna ord').inputValue()).toBe(
      'Jag har lett en omorganisation som gick fel.',
    );
  });

  it('keeps the place and what is typed when the language is switched', async () => {
    const { page } = await openPerson(browser);
    await page.goto('/tillganglighet');
    await page.getByLabel('Vad hindrade dig?').fill('Knappen längst ner syns inte.');
    const address = page.url();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility statement' }).waitFor();

    expect(page.url()).toBe(address);
    expect(await page.locator('textarea').first().inputValue()).toBe('Knappen längst ner syns inte.');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
