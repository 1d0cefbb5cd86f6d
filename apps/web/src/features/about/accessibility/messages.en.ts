import type { Translated } from '../../../platform/i18n/index.ts';
import type { TextSection } from '../sections.tsx';
import type { sv } from './messages.sv.ts';

const sections: readonly TextSection[] = [
  {
    title: 'What this statement covers',
    paragraphs: [
      'The organisation that runs Vägar is responsible for this site. We want as many as possible to be able to use it. Here we describe how Vägar meets the Swedish act on accessibility to digital public services (2018:1937), which shortcomings we know of and how you report more.',
    ],
  },
  {
    title: 'How accessible is the site?',
    paragraphs: [
      'Vägar is built to meet WCAG 2.2 level AA and the standard EN 301 549 on all pages, also those behind sign-in. We judge that the site is partially compliant with the act, since not everything has been tried. What we know and do not know is below.',
    ],
  },
  {
    title: 'Content that is not fully accessible',
    paragraphs: [
      'Today we know of no part that keeps you from taking a course with a keyboard, a screen reader or enlarged text. Still, this is not as it should be:',
    ],
    points: [
      'The films have no sound. What is said is shown as captions. What is seen is described in a text version of its own, not by a spoken voice (WCAG 1.2.5). The text version and the pictures count equally with the film.',
      'Certificates are tagged PDF files. They are made to the standard PDF/UA, but have not been checked by an independent program nor read with every screen reader. The same details are on the web page of the certificate.',
      'Some content is only in Swedish when you have chosen English. It is then marked as Swedish, so that a screen reader pronounces it right.',
    ],
  },
  {
    title: 'Disproportionate burden',
    paragraphs: ['We claim no exemption for disproportionate burden under section 12 of the act.'],
  },
  {
    title: 'Content outside the act',
    paragraphs: ['Sources in the courses link to other sites. We do not govern their accessibility.'],
  },
  {
    title: 'How we have tested the site',
    paragraphs: [
      'We have made our own assessment, most recently on 24 November 2026. Nobody from outside has reviewed the site, and it has not yet been tried together with people with disabilities.',
    ],
    points: [
      'At every change all pages are checked by a program (axe) in narrow and wide view, in Swedish and English.',
      'The road from sign-in to certificate is walked with the keyboard alone, in a real browser.',
      'The names, order and messages of the pages are read as a screen reader gets them.',
      'The contrast of colours is computed for light and dark appearance and for increased contrast.',
    ],
  },
];

export const en: Translated<typeof sv> = {
  title: 'Accessibility statement',
  lead: 'How accessible Vägar is, what is lacking and how you tell us.',
  sections,
  reportTitle: 'Tell us about obstacles',
  reportLead:
    'If something in Vägar is in your way we want to know. Describe what you wanted to do and what happened. You need not say who you are. If you want content in another form, for example as text on paper, write that here. We answer as soon as we can.',
  message: 'What was in your way?',
  page: 'On which page?',
  pageHint: 'For example the heading of the page or its address.',
  contact: 'Email address, if you want an answer',
  optional: 'optional',
  send: 'Send',
  thanks: 'Thank you. What you wrote has arrived.',
  supervisionTitle: 'Supervision',
  supervision:
    'The Agency for Digital Government (Digg) has been responsible for supervising the act. If you are not content with how we handle what you have reported, you can notify Digg, or the authority that has taken over the supervision.',
  supervisionLink: 'Notify the supervisory authority (digg.se, in Swedish)',
  updated: 'This statement was last updated on 24 November 2026.',
};
