import { setTimeout as pause } from 'node:timers/promises';
import { readRichText } from '../../../libs/domain/src/index.ts';
import { dangersIn } from './detector.mjs';

/** @typedef {import('./payloads.mjs').Payload} Payload */

/**
 * Pastes every payload as a web page's clipboard would carry it into the editor of an empty text, and waits until
 * it is saved.
 * @param {import('playwright-core').Page} page @param {string} address
 * @param {import('./site.mjs').Account} staff
 * @param {{ id: string, moduleId: string, payloads: readonly Payload[] }} course
 */
export const pasteAll = async (page, address, { ask }, { id, moduleId, payloads }) => {
  const made = await ask('POST', `/studio/modules/${moduleId}/activities`, {
    kind: 'text',
    title: { sv: 'Inklistrat' },
  });
  const activityId = made.body.id;
  await page.goto(new URL(`/studio/${id}/${activityId}`, address).href);
  const field = page.locator('[role=textbox][aria-multiline=true][lang=sv]').first();
  await field.waitFor();
  /** @type {string[]} */
  const dangers = [];
  for (const { id: number, text } of payloads) {
    await field.evaluate((element, html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', html);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, `<p>${number}. klistrat</p>${text}<p>slut</p>`);
  }
  for (const danger of await dangersIn(page)) dangers.push(`pasted: ${danger}`);
  const stored = async () =>
    (await ask('GET', `/studio/activities/${activityId}`)).body.written.draft.body.sv;
  const last = `${payloads.at(-1)?.id}. klistrat`;
  let text = await stored();
  for (const end = Date.now() + 15_000; Date.now() < end && !JSON.stringify(text).includes(last);) {
    await pause(200);
    text = await stored();
  }
  const read = readRichText(text);
  const isClean = 'text' in read && JSON.stringify(read.text).length === JSON.stringify(text).length;
  return {
    dangers,
    count: payloads.length,
    blocks: text.content.length,
    isSaved: isClean && JSON.stringify(text).includes(last),
  };
};
