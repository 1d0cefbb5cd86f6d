import { demoAccounts, demoPassword } from '../app/demo-accounts.mjs';
import { signIn } from '../world/learners.mjs';

/** @typedef {{ name: string, url: string, heading: string | RegExp, reader: string | null }} MeasuredPage */

/**
 * The three pages a leader meets first: the start page signed out, their course, and the activity to go on with.
 * @param {string} address
 * @returns {Promise<MeasuredPage[]>} with the heading that shows it is that page, and who reads it
 */
export const pagesToMeasure = async (address) => {
  const { email } = demoAccounts[0];
  const cookie = await signIn(address, { email }, demoPassword);
  const answer = await fetch(new URL('/api/v1/my/home', address), { headers: { cookie } });
  if (!answer.ok) throw new Error(`The home of ${email} was answered ${answer.status}`);
  /** @type {{ continue: { enrolmentId: string, activityId: string, courseTitle: { sv: string }, activityTitle: { sv: string } } | null }} */
  const home = JSON.parse(await answer.text());
  if (home.continue === null) throw new Error(`${email} has no course under way`);
  const { enrolmentId, activityId, courseTitle, activityTitle } = home.continue;
  const coursePath = `/mina-kurser/${enrolmentId}`;
  return [
    { name: 'start page', url: new URL('/', address).href, heading: /./, reader: null },
    { name: 'course page', url: new URL(coursePath, address).href, heading: courseTitle.sv, reader: email },
    {
      name: 'player',
      url: new URL(`${coursePath}/${activityId}`, address).href,
      heading: activityTitle.sv,
      reader: email,
    },
  ];
};
