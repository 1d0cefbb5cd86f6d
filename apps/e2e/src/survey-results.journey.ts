import type { Browser } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';

const survey = 'Kartläggning: vad behöver ni certifiera?';
const small = 'Visas inte: gruppen är för liten';

describe('a survey by organisation', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is found from the statistics, compared with an organisation, and published no sooner than it may', async () => {
    const { page, watch } = await openPerson(browser);
    await signIn(page, 'staff@vagar.example');

    await page.goto('/statistik');
    await page.getByRole('link', { name: 'Till kartläggningarna' }).click();
    await page.getByRole('link', { name: survey }).click();
    await page.getByRole('heading', { level: 1, name: survey }).waitFor();
    const first = page.getByRole('figure', { name: 'Vilken verksamhet svarar ni för?' });
    await page.getByLabel('Jämför med en organisation').selectOption({ index: 1 });
    await first.getByText('Region Västernorrland').first().waitFor();
    await page.getByRole('button', { name: 'Antal personer per organisation' }).first().click();
    const cells = await page.getByRole('table').first().getByRole('cell').allInnerTexts();
    const small1to4 = cells.filter((text) => /^[1-4]$/.test(text));
    await page.getByRole('button', { name: 'Publicera nya svar' }).click();
    await page.getByRole('alert').getByText('De väntar tills fler har svarat').waitFor();

    expect(page.url()).toContain('organisation=');
    expect(cells).toContain(small);
    expect(small1to4).toEqual([]);
    expect(watch.complaints).toEqual([]);
  });

  it('shows an organisation contact their own organisation alone', async () => {
    const { page, watch } = await openPerson(browser);
    await signIn(page, 'contact@vagar.example');

    await page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Kartläggningar' })
      .click();
    await page.getByRole('heading', { level: 2, name: survey }).waitFor();
    await page.getByRole('button', { name: 'Antal personer per organisation' }).first().click();
    const rows = await page.getByRole('table').first().getByRole('rowheader').allInnerTexts();

    expect(rows).toEqual(['Sundsvalls kommun']);
    expect(watch.complaints).toEqual([]);
  });
});
