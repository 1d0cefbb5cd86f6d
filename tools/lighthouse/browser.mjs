import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { freePort } from '../database/free-port.mjs';

/**
 * A browser from the package registry that listens for Lighthouse.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export const openBrowser = async () => {
  const port = await freePort();
  // In one process the tracing that Lighthouse needs does not work.
  const args = packaged.args.filter((it) => it !== '--single-process' && it !== '--no-zygote');
  const browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...args, '--no-sandbox', `--remote-debugging-port=${port}`],
    headless: true,
  });
  return { port, close: () => browser.close() };
};
