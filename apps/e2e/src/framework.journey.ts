import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { createCourse } from './person/course-builder.ts';
import { pointer } from './person/hand.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { untilSaved } from './person/take-activity.ts';

const both = (text: string) => ({ sv: text, en: text });
const fileOf = (frameworks: readonly object[]) => ({
  name: 'ramverk.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ frameworks })),
});
const listening = (id: string, version: string, competences: readonly string[]) => ({
  id,
  version,
  name: both(`Samtal ${id} <b>`),
  source: 'Region Västernorrland',
  license: 'CC BY 4.0',
  areas: [
    {
      id: 'a',
      name: both('Lyssna'),
      competences: competences.map((name, at) => ({ id: `a.${at + 1}`, name: both(name) })),
    },
  ],
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = (page: Page, ...frameworks: readonly object[]) =>
  page.locator('input[type="file"]').setInputFiles(fileOf(frameworks));

describe('a competence framework by file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is looked at, mended, added, and an objective is mapped to one of its competences', async () => {
    const { email } = await newPerson({ role: 'programme-staff' });
    const { page, watch } = await openPerson(browser);
    await signIn(page, email);
    const id = `samtal-${randomBytes(3).toString('hex')}`;
    await page.goto('/studio');
    await page.getByRole('link', { name: 'Kompetensramverk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kompetensramverk' }).waitFor();

    await choose(page, { ...listening(id, '1', ['Lyssna länge']), licence: 'x' });
    const faults = page.getByRole('alert').filter({ hasText: 'Filen har 1 fel' });
    await faults.waitFor();
    expect(await faults.innerText()).toContain('frameworks.0.licence');
    await choose(page, listening(id, '1', ['Lyssna länge', 'Fråga öppet']));
    const found = page.getByRole('table', { name: /^Vad filen innehåller/ });
    await found.waitFor();
    expect(await found.innerText()).toContain(`Samtal ${id} <b>`);
    await button(page, 'Lägg till 1 ramverk').click();
    await page.getByText('1 ramverk är tillagt.', { exact: false }).waitFor();

    const course = await createCourse(page, `Att lyssna ${id}`, pointer);
    await page.goto(`${course}/om-kursen`);
    await button(page, 'Lägg till ett mål').click();
    await page.getByLabel('Mål 1 på svenska').fill('Du kan lyssna länge.');
    await page.getByRole('combobox', { name: 'Lägg till en kompetens' }).fill('Lyssna länge');
    await page.getByRole('option', { name: new RegExp(`^Samtal ${id} <b> a.1`) }).click();
    await page.getByText('Sparar', { exact: true }).first().waitFor();
    await untilSaved(page);

    await page.goto('/studio/ramverk');
    await choose(page, listening(id, '2', ['Lyssna ännu längre']));
    await button(page, 'Lägg till 1 ramverk').click();
    await page.getByText('1 ramverk är tillagt.', { exact: false }).waitFor();
    const earlier = page.getByRole('row').filter({ hasText: id }).filter({ hasText: 'Tidigare' });
    const cells = await earlier.getByRole('cell').allInnerTexts();
    await page.goto(`${course}/om-kursen`);
    await button(page, `Ta bort Samtal ${id} <b> 1 a.1: Lyssna länge`).waitFor();

    expect(cells.join(' ')).toMatch(/\b1\b/);
    expect(watch.complaints).toEqual([]);
  });
});
