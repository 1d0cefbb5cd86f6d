import lighthouse from 'lighthouse';
import { openBrowser } from './browser.mjs';

/** @typedef {{ page: string, category: string, score: number }} Score score 0 to 100 */

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse as on a phone on a slow network, its own default.
 * @param {import('./pages.mjs').MeasuredPage} page
 * @returns {Promise<Score[]>}
 */
export const measure = async ({ name, url, cookie }) => {
  const { port, close } = await openBrowser();
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      ...(cookie === null ? {} : { extraHeaders: { Cookie: cookie } }),
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
