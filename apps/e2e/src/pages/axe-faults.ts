import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA, a line each with its place. */
export const axeFaults = async (page: Page): Promise<string[]> => {
  // The modern mode opens a page of its own for frames; Vägar has none.
  // Whole accounts are wanted of faults alone: what passes is a thousand elements a page, each to be found a name.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(levels)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};

/** How far the page can be scrolled sideways, which it never should once it has come to rest. */
export const sidewaysFaults = async (page: Page): Promise<string[]> => {
  // An open menu finds its new place a moment after the window has got another size.
  await page
    .waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      null,
      { timeout: 2000 },
    )
    .catch(() => undefined);
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  return wide > seen ? [`${wide} px wide on ${seen} px`] : [];
};
