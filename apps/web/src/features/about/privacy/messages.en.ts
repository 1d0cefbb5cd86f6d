import type { Translated } from '../../../platform/i18n/index.ts';
import type { TextSection } from '../sections.tsx';
import type { sv } from './messages.sv.ts';

const sections: readonly TextSection[] = [
  {
    title: 'Who is responsible',
    paragraphs: [
      'The organisation that runs Vägar is responsible for your personal data. With questions, contact its data protection officer or the contact person who added you.',
      'The organisation decides the legal basis. For the education of elected officials and employees it is most often a task in the public interest (article 6.1 e of the General Data Protection Regulation). The organisation’s own information goes before this page.',
    ],
  },
  {
    title: 'What is stored',
    paragraphs: ['Vägar stores only what is needed for you to take courses and get certificates:'],
    points: [
      'Your name, your email address and your choice of language.',
      'Your assignments and employments: organisation, title and dates.',
      'Which courses you are enrolled in, what you have completed and when.',
      'Your quiz answers, your reflections and your commitments.',
      'Your certificates.',
      'When you sign in, and who has read lists of names that you are in.',
    ],
  },
  {
    title: 'What is never stored',
    paragraphs: [
      'Vägar has no field for personal identity numbers or for party membership, and does not ask your opinions.',
    ],
  },
  {
    title: 'Who sees what',
    paragraphs: [],
    points: [
      'Reflections and commitments: only you. They are stored encrypted and are not shown to course leaders, in search or in statistics.',
      'Quiz answers: only you. Others see whether the part is done.',
      'Where you are in the course: those who lead your cohort. Your organisation’s contact person sees whether you are enrolled, how far you have come and when you last did something, but never what you answered or wrote.',
      'Statistics: only groups of at least five people. Smaller groups are not shown and cannot be worked out.',
      'Certificates: all who have the link see that it is genuine, and your name until you hide it. You do that under My certificates.',
      'Each look at a list of names is written in a log.',
    ],
  },
  {
    title: 'To bear in mind',
    paragraphs: [
      'Encryption is a technical protection. In a public organisation what is stored can still become a public record, and then it is tried by law whether it is to be handed out. So do not write about other people in a way that they can be recognised.',
    ],
  },
  {
    title: 'For how long',
    paragraphs: [
      'Your account is there as long as your organisation needs it. When it is removed, what you have written is gone. Issued certificates are kept, so that they can be checked later too. The organisation’s records plan decides the exact times.',
    ],
  },
  {
    title: 'Cookies and other sites',
    paragraphs: [
      'Vägar uses a single cookie, which keeps you signed in. It is gone when you sign out. Your choice of language, appearance and text size is kept in the browser, and so is text that the server does not have yet. Nothing is fetched from other sites, and nobody follows what you do.',
    ],
  },
  {
    title: 'Your rights',
    paragraphs: [
      'You can fetch all that is stored about you on the page My data. You have the right to have errors corrected, and in some cases to have data erased or restricted. Contact the organisation that runs Vägar. You can also complain to the Swedish Authority for Privacy Protection (IMY).',
    ],
  },
];

export const en: Translated<typeof sv> = {
  title: 'Privacy',
  lead: 'What Vägar stores about you, who sees it and for how long.',
  sections,
  myData: 'To My data',
};
