/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Parts of this run in a page.

/**
 * @typedef {object} Detector
 * @property {string[]} ran what ran: a dialog, or a call of `vagarRan`, with the page it happened on
 * @property {string[]} blocked what the content security policy had to stop: it should never have come so far
 */

/**
 * Sees everything that runs in any page and frame of the browser, before the page itself does anything.
 * @param {import('playwright-core').BrowserContext} context
 * @returns {Promise<Detector>}
 */
export const watch = async (context) => {
  /** @type {Detector} */
  const seen = { ran: [], blocked: [] };
  await context.exposeBinding('vagarRan', ({ frame }, what) => {
    seen.ran.push(`${what} on ${frame.url().slice(0, 120)}`);
  });
  await context.exposeBinding('vagarBlocked', ({ frame }, what) => {
    seen.blocked.push(`${what} on ${frame.url().slice(0, 120)}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { vagarBlocked } = /** @type {{ vagarBlocked?: (what: string) => void }} */ (
        /** @type {unknown} */ (window)
      );
      vagarBlocked?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('dialog', (dialog) => {
    seen.ran.push(`${dialog.type()} ${dialog.message()} on ${dialog.page()?.url() ?? '?'}`);
    void dialog.dismiss().catch(() => undefined);
  });
  return seen;
};

/**
 * What stands in a page that could run or lead to something that runs: handlers, scripts that are not ours, frames,
 * addresses of schemes that run, styles that fetch. Read from the document as it is, whatever made it so.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export const dangersIn = (page) =>
  page.evaluate(() => {
    const running = /^[\s\u0000-\u0020]*(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|webp)))/iu;
    const addresses = [
      'href',
      'src',
      'action',
      'formaction',
      'xlink:href',
      'data',
      'srcdoc',
      'poster',
      'ping',
    ];
    const never =
      'iframe, frame, object, embed, applet, base, foreignObject, math, marquee, portal, noscript *';
    /** @type {string[]} */
    const found = [];
    for (const element of document.querySelectorAll('*')) {
      if (element.matches(never)) found.push(`<${element.localName}>`);
      if (
        element instanceof HTMLScriptElement &&
        !/^\/(?:assets\/|[\w-]+\.js)/u.test(element.getAttribute('src') ?? '')
      )
        found.push('<script>');
      for (const { name, value } of element.attributes) {
        if (/^on/iu.test(name)) found.push(`${name}="${value.slice(0, 60)}"`);
        if (addresses.includes(name.toLowerCase()) && running.test(value.replace(/[\t\n\r]/gu, '')))
          found.push(`${name}="${value.slice(0, 60)}"`);
        if (name === 'style' && /url\(|expression|behavior|binding/iu.test(value))
          found.push(`style="${value.slice(0, 60)}"`);
      }
    }
    return found;
  });
