import type { Browser } from 'playwright-core';
import { axeFaults, sidewaysFaults } from './pages/axe-faults.ts';
import { open } from './pages/looking.ts';
import { readingFaults } from './pages/reading-order.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { newGraduate } from './person/graduate.ts';
import { signIn } from './person/leader.ts';

describe('the eye that looks at the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('sees a picture without words, a skipped heading and a page that is too wide', async () => {
    const { page } = await openPerson(browser);
    await open(page, { path: '/om' }, 'sv');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.append(document.createElement('img'), document.createElement('h6'));
      main?.querySelector('img')?.setAttribute('src', '/favicon.svg');
      main?.querySelector('h6')?.append('Ett steg för långt');
      // Not by a style attribute, which the content security policy refuses.
      if (main) main.style.inlineSize = '3000px';
    });

    const seen = [
      ...(await axeFaults(page)),
      ...(await readingFaults(page, 'sv')),
      ...(await sidewaysFaults(page)),
    ];

    expect(seen).toEqual(
      expect.arrayContaining([
        expect.stringContaining('image-alt'),
        'a img has no name',
        expect.stringContaining('a heading of level 6'),
        expect.stringMatching(/^3\d{3} px wide on 1280 px/),
      ]),
    );
  });

  it('finds enough contrast in the dark', async () => {
    const { page } = await openPerson(browser);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const faults: string[] = [];
    await signIn(page, (await newGraduate('sv')).email);

    for (const path of ['/hem', '/kurser', '/mina-intyg', '/installningar', '/tillganglighet', '/']) {
      await open(page, { path }, 'sv');
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
    }

    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(16, 24, 23)',
    );
    expect(faults).toEqual([]);
  });
});
