import { demoAccounts, demoPassword } from '../app/demo-accounts.mjs';
import { signIn } from '../world/learners.mjs';

/** @typedef {{ name: string, url: string, cookie: string | null }} MeasuredPage */

/**
 * The three pages a leader meets first: the start page signed out, their course, and the activity to go on with.
 * @param {string} address
 * @returns {Promise<MeasuredPage[]>}
 */
export const pagesToMeasure = async (address) => {
  const { email } = demoAccounts[0];
  const cookie = await signIn(address, { email }, demoPassword);
  const answer = await fetch(new URL('/api/v1/my/home', address), { headers: { cookie } });
  if (!answer.ok) throw new Error(`The home of ${email} was answered ${answer.status}`);
  /** @type {{ continue: { enrolmentId: string, activityId: string } | null }} */
  const home = JSON.parse(await answer.text());
  if (home.continue === null) throw new Error(`${email} has no course under way`);
  const course = `/mina-kurser/${home.continue.enrolmentId}`;
  return [
    { name: 'start page', url: new URL('/', address).href, cookie: null },
    { name: 'course page', url: new URL(course, address).href, cookie },
    { name: 'player', url: new URL(`${course}/${home.continue.activityId}`, address).href, cookie },
  ];
};
