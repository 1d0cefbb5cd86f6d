import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Where the demo of this run is served. */
export const demoUrl = (): string => {
  const url = process.env['VAGAR_URL'];
  if (!url) throw new Error('The journeys run by their own Jest configuration, which starts the product');
  return url;
};

/**
 * A browser from the package registry: nothing has to be installed on the machine. The package's own arguments are
 * for a cloud function: one process for all pages, in which a second person's page hangs, and no web security.
 */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  });

/** What a page must never do; a journey fails on the first of these. */
export interface Watch {
  readonly complaints: string[];
}

/**
 * A person at a browser of their own. Everything the page asks of others than its own origin, every error in the
 * console and every breach of the content security policy is noted.
 */
export const openPerson = async (
  browser: Browser,
  { url = demoUrl(), width = 1280, height = 900, locale = 'sv-SE' } = {},
): Promise<{ page: Page; context: BrowserContext; watch: Watch }> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== url) complaints.push(`asked ${asked.origin}`);
  });
  page.on('pageerror', (error) => complaints.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      complaints.push(message.text());
  });
  return { page, context, watch: { complaints } };
};
