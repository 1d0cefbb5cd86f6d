import { once } from 'node:events';
import { createServer } from 'node:http';
import { dangersIn, watch } from './detector.mjs';

/** @typedef {import('./payloads.mjs').Payload} Payload */

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'";

/**
 * A page that does everything wrong: it writes what somebody sent into itself.
 * @param {Payload} payload
 */
const careless = ({ text }) => `<!doctype html><title>x</title><div>${text}</div>`;

/**
 * Whether the detector sees a payload that runs: each on a page of its own that guards against nothing, and once
 * more behind a policy that stops it.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly Payload[]} payloads
 */
export const control = async (browser, payloads) => {
  const server = createServer(({ url = '' }, response) => {
    const [, id, guard] = url.split('/');
    const payload = payloads.find((each) => each.id === id);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (guard === 'guarded') response.setHeader('content-security-policy', policy);
    response.end(payload ? careless(payload) : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const context = await browser.newContext();
  const seen = await watch(context);
  const page = await context.newPage();
  const dangers = [];
  for (const { id } of payloads) {
    const before = seen.ran.length;
    await page.goto(`http://127.0.0.1:${port}/${id}`);
    dangers.push((await dangersIn(page)).length);
    // What runs at the end of an event is told a moment later, by the same connection as the answer to this.
    if (seen.ran.length === before) await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
    await page.goto(`http://127.0.0.1:${port}/${id}/guarded`);
  }
  await context.close();
  server.close();
  return { ran: seen.ran, blocked: seen.blocked, dangers: dangers.filter((count) => count > 0).length };
};
