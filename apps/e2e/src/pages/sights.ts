import type { Page } from 'playwright-core';
import { inTurn, openDialog, press, submit, write } from './acts.ts';
import type { Sight } from './sight.ts';

const untilSeen = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

const signInWrongly = inTurn(
  write('E-postadress', 'Email address', 'leader@vagar.example'),
  write('Lösenord', 'Password', 'fel lösenord'),
  submit('Logga in', 'Sign in'),
);

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

/** A leader in the middle of a course, with no questions begun. */
export const learnerSights = (course: string, pathOf: (title: string) => string): Sight[] => [
  { path: '/hem' },
  { path: course },
  { path: course, what: 'leaving', act: openDialog('Avbryt kursen', 'Withdraw from the course') },
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
    act: inTurn(press('Börja svara', 'Begin'), submit('Lämna in', 'Submit')),
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
