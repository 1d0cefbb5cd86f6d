import { randomUUID } from 'node:crypto';
import { addLearners, signIn } from '../../world/learners.mjs';

/** @typedef {{ status: number, body: any }} Answer */

/**
 * One account with the roles, and a way to ask the API as its browser would.
 * @param {string} address @param {import('../../world/learners.mjs').Learner} person
 */
export const enter = async (address, person) => {
  const cookie = await signIn(address, person);
  const headers = { cookie, origin: address };
  /** @param {string} method @param {string} path @param {unknown} [body] @param {number} [version] @returns {Promise<Answer>} */
  const ask = async (method, path, body, version) => {
    const answer = await fetch(new URL(`/api/v1${path}`, address), {
      method,
      headers: {
        ...headers,
        'idempotency-key': randomUUID(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  };
  return { ...person, cookie, ask };
};

/** @typedef {Awaited<ReturnType<typeof enter>>} Account */

/**
 * A learner, and somebody with every role of staff.
 * @param {import('pg').Client} client
 */
export const addAccounts = async (client) => {
  const [learner, staff] = await addLearners(client, 2);
  if (!learner || !staff) throw new Error('Two accounts were asked for.');
  for (const role of ['programme-staff', 'admin'])
    await client.query(
      `insert into role_assignment (id, person_id, role, scope_kind, valid_from)
       values ($1, $2, $3, 'everywhere', '2020-01-01')`,
      [randomUUID(), staff.personId, role],
    );
  return { learner, staff };
};

/**
 * A browser that is signed in, and watched.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {Account} account
 */
export const browse = async (browser, address, { cookie }) => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1200, height: 900 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  await context.addInitScript("try { localStorage.setItem('vagar.signed-in', 'yes') } catch {}");
  return context;
};
