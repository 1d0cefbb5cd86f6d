import type { Translated } from '../../../platform/i18n/index.ts';
import type { TextSection } from '../sections.tsx';
import type { sv } from './messages.sv.ts';

const sections: readonly TextSection[] = [
  {
    title: 'Why Vägar',
    paragraphs: [
      'The challenges of the county cut across organisations, and decisions hold goals that pull in different directions. Those who lead need to put the goal conflicts on the table, weigh them and stand by the choice. Vägar is for practising that.',
    ],
  },
  {
    title: 'Where it comes from',
    paragraphs: [
      'Vägar rests on the government assignment Vägar till hållbar regional utveckling (Roads to sustainable regional development, 2020–2023). Its four areas live on in the regional development strategy of Västernorrland: leadership and governance, sustainable tourism, sustainable support and transition.',
    ],
  },
  {
    title: 'What you can rely on',
    paragraphs: [],
    points: [
      'Opinions are never judged or measured. Quizzes are about knowledge.',
      'What you write in a reflection is read only by you.',
      'Nobody is compared with anyone else. There are no leaderboards.',
      'What is required, and why something is left, is always written out.',
      'What you have completed stays completed, even if the course changes.',
    ],
  },
  {
    title: 'How it is built',
    paragraphs: [
      'Vägar is open source software. All that is needed comes from Vägar itself: no fonts, scripts or films are fetched from others.',
    ],
  },
];

export const en: Translated<typeof sv> = {
  title: 'About Vägar',
  lead: 'A place to learn for those who lead the county towards sustainable development.',
  sections,
};
