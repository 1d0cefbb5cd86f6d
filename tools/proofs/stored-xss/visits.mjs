import { dangersIn } from './detector.mjs';

/** What stands in a page in words, in fields too: a payload is shown when its number is read. */
const numbersIn = (/** @type {import('playwright-core').Page} */ page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => /** @type {HTMLInputElement} */ (field).value,
    );
    const text = [document.documentElement.textContent ?? '', ...fields].join('\n');
    return [...text.matchAll(/(p\d+)\. /gu)].map(([, id]) => id ?? '');
  });

/**
 * @typedef {object} Visited
 * @property {Set<string>} shown the payloads that stood there in words
 * @property {string[]} dangers what stood there and could run
 * @property {string[]} lost pages that did not come
 * @property {number} pages
 */

/** @returns {Visited} */
export const nothingVisited = () => ({ shown: new Set(), dangers: [], lost: [], pages: 0 });

/**
 * Looks at a page as it stands: what is shown, and what could run.
 * @param {import('playwright-core').Page} page @param {Visited} visited @param {string} path
 */
export const look = async (page, visited, path) => {
  visited.pages += 1;
  for (const id of await numbersIn(page)) visited.shown.add(id);
  for (const danger of await dangersIn(page)) visited.dangers.push(`${path}: ${danger}`);
};

/**
 * Opens each page, waits until it stands, presses what opens more, and looks.
 * @param {import('playwright-core').Page} page @param {string} address
 * @param {readonly string[]} paths @param {Visited} visited
 */
export const visit = async (page, address, paths, visited) => {
  for (const path of paths) {
    await page.goto(new URL(path, address).href, { waitUntil: 'domcontentloaded' });
    const stands = await page
      .locator('main h1')
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    if (!stands) visited.lost.push(path);
    await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined);
    // Explained words and folded parts are opened where they stand, all at once.
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('main button[aria-expanded="false"]'))
        if (button instanceof HTMLElement && button.closest('[role="toolbar"]') === null) button.click();
    });
    await look(page, visited, path);
  }
};
