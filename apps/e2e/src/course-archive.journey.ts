import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './pages/axe-faults.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { askDatabase } from './product/database.ts';

const frame = (page: Page) => page.getByRole('group', { name: 'Kursarkiv' });

const choose = async (page: Page, file: string) => {
  const opened = page.waitForEvent('filechooser');
  await frame(page).getByRole('button', { name: 'Välj fil' }).click();
  await (await opened).setFiles(file);
};

const courses = async () => (await askDatabase('SELECT id FROM course')).length;

describe('a course as one archive', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vagar-archive-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const atStudio = async () => {
    const { email } = await newPerson({ role: 'programme-staff' });
    const person = await openPerson(browser);
    await signIn(person.page, email);
    await person.page.goto('/studio');
    return person;
  };

  /** Fetches the course as its page offers it. */
  const fetched = async (page: Page, course: string) => {
    await page.getByRole('main').getByRole('link', { name: course, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: course }).waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta som arkiv' }).click();
    const file = await started;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };

  it('goes out, and comes in beside the one that is here', async () => {
    const { page, watch } = await atStudio();
    const path = await fetched(page, 'Hållbarhet och uppdraget');

    await page.goto('/studio');
    await choose(page, path);
    await page.getByText('Kursen finns redan här').waitFor();
    const faults = await axeFaults(page);
    await page.getByRole('button', { name: 'Läs in som ny kurs' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hållbarhet och uppdraget (kopia)' }).waitFor();

    expect(faults).toEqual([]);
    expect(await page.getByText('Inte publicerad än').count()).toBeGreaterThan(0);
    expect(await page.getByRole('grid').count()).toBeGreaterThan(1);
    expect(watch.complaints).toEqual([]);
  });

  it('does not come in when it is no archive, and says why', async () => {
    const { page } = await atStudio();
    const path = join(folder, 'kurs.zip');
    writeFileSync(path, 'inte en kurs');
    const before = await courses();

    await choose(page, path);
    await page.getByText('kurs.zip lästes inte in. Filen är inte ett zip-arkiv.').waitFor();

    const button = frame(page).getByRole('button', { name: 'Välj fil' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await courses()).toBe(before);
  });

  it('can be stopped on its way', async () => {
    const { page } = await atStudio();
    const path = join(folder, 'stor.zip');
    writeFileSync(path, Buffer.alloc(8_000_000, 'PK'));
    await page.route('**/api/v1/studio/archives*', () => undefined);
    const before = await courses();

    await choose(page, path);
    await page.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await page.getByText('Inläsningen avbröts. Ingenting har lästs in.').waitFor();

    expect(await courses()).toBe(before);
  });
});
