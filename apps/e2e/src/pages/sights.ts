import type { Page } from 'playwright-core';

/** Says the words of the language the page is shown in. */
export type Say = (sv: string, en: string) => string;

/** A page as somebody meets it: its address, and what they do there before it is looked at. */
export interface Sight {
  readonly path: string;
  readonly what?: string;
  readonly act?: (page: Page, say: Say) => Promise<void>;
}

const press = (sv: string, en: string) => (page: Page, say: Say) =>
  page.getByRole('button', { name: say(sv, en), exact: true }).click();

const untilSeen = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

const signInWrongly = async (page: Page, say: Say) => {
  await page.getByLabel(say('E-postadress', 'Email address')).fill('leader@vagar.example');
  await page.getByLabel(say('Lösenord', 'Password'), { exact: true }).fill('fel lösenord');
  await press('Logga in', 'Sign in')(page, say);
  await page.getByRole('alert').waitFor();
};

/** What anyone may open. @param certificates one of each state */
export const openSights = (certificates: readonly string[]): Sight[] => [
  { path: '/' },
  { path: '/kurser' },
  { path: '/program/modigt-ledarskap' },
  { path: '/kurser/hallbarhet-och-uppdraget' },
  { path: '/logga-in' },
  { path: '/logga-in', what: 'empty', act: press('Logga in', 'Sign in') },
  { path: '/logga-in', what: 'wrong', act: signInWrongly },
  { path: '/glomt-losenord' },
  { path: '/lank' },
  { path: '/lank#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', what: 'used' },
  { path: '/tillganglighet' },
  { path: '/integritet' },
  { path: '/om' },
  { path: '/finns-inte' },
  { path: '/v/AAAAAAAAAAAAAAAAAAAAAA', what: 'unknown' },
  ...certificates.map((id) => ({ path: `/v/${id}` })),
];

/** A leader in the middle of a course, with the first questions begun. */
export const learnerSights = (course: string, pathOf: (title: string) => string): Sight[] => [
  { path: '/hem' },
  { path: course },
  { path: course, what: 'leaving', act: press('Avbryt kursen', 'Withdraw from the course') },
  { path: `${course}/kvar` },
  { path: pathOf('Från agendan till ärendet på ditt bord') },
  { path: pathOf('Film: samma ärende från två håll') },
  {
    path: pathOf('Film: samma ärende från två håll'),
    what: 'stills',
    act: (page) => page.getByRole('tab').nth(1).click(),
  },
  {
    path: pathOf('Kunskapsfrågor om gränser och rättvisa'),
    what: 'not begun',
  },
  {
    path: pathOf('Kunskapsfrågor om agendan och strategin'),
    what: 'unanswered',
    act: async (page, say) => {
      await press('Lämna in', 'Submit')(page, say);
      await page.getByRole('alert').waitFor();
    },
  },
  { path: pathOf('Skriv din kompass') },
  { path: pathOf('Ett första steg') },
  { path: '/mina-intyg', what: 'none' },
  { path: '/mitt-material' },
  { path: '/installningar' },
  {
    path: '/installningar',
    what: 'account open',
    act: (page, say) => page.getByRole('button', { name: new RegExp(say('^Konto', '^Account')) }).click(),
  },
  { path: '/mina-uppgifter' },
  { path: '/personer', what: 'not for me' },
];

/** Somebody who has been through it all. */
export const graduateSights = (course: string): Sight[] => [
  { path: '/hem' },
  { path: course },
  { path: `${course}/kvar` },
  { path: '/mina-intyg', act: (page) => untilSeen(page, /PDF/) },
  { path: '/mitt-material' },
];
