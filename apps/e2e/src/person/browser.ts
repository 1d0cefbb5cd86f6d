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

/** A refusal that the page deals with; the browser writes an error of its own about each. */
const isRefusal = (text: string) => /^Failed to load resource: .* status of 4\d\d/.test(text);

/**
 * A person at a browser of their own. What any of their pages asks of others than its own origin, every script
 * error, every error in the console and with it every breach of the content security policy is noted.
 */
export const openPerson = async (
  browser: Browser,
  { url = demoUrl(), width = 1280, height = 900, locale = 'sv-SE' } = {},
): Promise<{ page: Page; context: BrowserContext; watch: Watch }> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, locale });
  const complaints: string[] = [];
  // Without PUBLIC_URL the product writes its links with the other loopback name.
  const own = [url, url.replace('127.0.0.1', 'localhost')];
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && !own.includes(asked.origin))
      complaints.push(`asked ${asked.origin}`);
  });
  context.on('weberror', (error) => complaints.push(`threw ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !isRefusal(text))
      complaints.push(`${message.page()?.url() ?? ''}: ${text}`);
  });
  return { page: await context.newPage(), context, watch: { complaints } };
};
