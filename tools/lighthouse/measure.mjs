import lighthouse from 'lighthouse';
import { demoPassword } from '../app/demo-accounts.mjs';
import { openBrowser } from './browser.mjs';

/** @typedef {{ page: string, category: string, score: number }} Score score 0 to 100 */

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** @param {import('playwright-core').Page} page @param {string} address @param {string} email */
const signIn = async (page, address, email) => {
  await page.goto(new URL('/logga-in', address).href);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL('**/hem');
};

/**
 * Lighthouse as on a phone on a slow network, its own default; it empties the cache and keeps who is signed in.
 * @param {import('./pages.mjs').MeasuredPage} measured
 * @returns {Promise<Score[]>}
 */
const measureOnce = async ({ name, url, heading, reader }) => {
  const { port, page, close } = await openBrowser();
  try {
    if (reader !== null) await signIn(page, url, reader);
    await page.goto(url);
    // A page that turned out to be another, the sign-in page say, would give fine scores that mean nothing.
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.goto('about:blank');
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
    });
    if (result === undefined || result.lhr.runtimeError !== undefined)
      throw new Error(
        `Lighthouse could not measure ${name}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
      );
    return Object.values(result.lhr.categories).map(({ id, score }) => ({
      page: name,
      category: id,
      score: Math.round((score ?? 0) * 100),
    }));
  } finally {
    await close();
  }
};

/**
 * The median of three, as Lighthouse advises: one run swings by several points.
 * @param {import('./pages.mjs').MeasuredPage} measured
 * @returns {Promise<Score[]>}
 */
export const measure = async (measured) => {
  /** @type {Score[][]} */
  const runs = [];
  while (runs.length < 3) runs.push(await measureOnce(measured));
  return categories.map((category) => {
    const scores = runs
      .flat()
      .filter((score) => score.category === category)
      .map(({ score }) => score)
      .sort((a, b) => a - b);
    return { page: measured.name, category, score: scores[1] ?? 0 };
  });
};
