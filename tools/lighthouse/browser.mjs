import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { freePort } from '../database/free-port.mjs';

/**
 * A browser from the package registry that listens for Lighthouse, with a profile of its own: what signs in here is
 * signed in there, cookie and storage alike.
 * @returns {Promise<{ port: number, page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export const openBrowser = async () => {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'vagar-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    headless: true,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { port, page: context.pages()[0] ?? (await context.newPage()), close };
};
