import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  startTitle: 'For leaders who dare',
  startKicker: 'Vägar',
  startLead:
    'Courses, reflection and certificates in sustainable leadership, for elected officials and civil servants in Västernorrland.',
  seeCourses: 'See the courses',
  signIn: 'Sign in',
  toHome: 'To Home',
  whatTitle: 'How Vägar works',
  what: [
    'You take courses at your own pace, half an hour at a time, on your phone or computer.',
    'What you write is saved as you write. Only you read your reflections.',
    'You always see what is done, what is left and why.',
    'When everything is done you get a certificate that anyone can check.',
  ],
  whoTitle: 'For whom',
  who: 'Vägar is for you who lead the county: an elected official, a civil servant or a leader in a partner organisation. You may hold several roles at once. Your employer or organisation adds you, then you sign in with your email address.',
  areasTitle: 'Four areas',
  areas: [
    {
      title: 'Leadership and governance',
      text: 'Brave leadership that puts goal conflicts on the table: courses, dialogue, mentorship and certificates.',
    },
    {
      title: 'Sustainable tourism',
      text: 'What certifications mean, and how the county can welcome more visitors without wearing down what they come for.',
    },
    {
      title: 'Sustainable support',
      text: 'Sustainability built into business support, project funds, commercial service and cohesion policy.',
    },
    {
      title: 'Transition',
      text: 'Being able to change and to try new ways: commitments that are followed up and exchange with others.',
    },
  ],
  verifyTitle: 'Have you been shown a certificate?',
  verify: 'Scan the code on the certificate or open the link. You will see whether it is genuine and valid.',
  homeTitle: 'Home',
  greeting: (name) => `Hello ${name}`,
  goOn: (activity) => `Continue: ${activity}`,
  begin: (activity) => `Begin: ${activity}`,
  place: (module, modules, part, parts) => `Module ${module} of ${modules}, part ${part} of ${parts}`,
  next: 'You were last here',
  first: 'You begin here',
  courses: 'My courses',
  due: 'My commitments',
  dueOn: (day) => `By ${day}`,
  overdue: (day) => `Date passed: ${day}`,
  nextMeeting: 'Next meeting',
  online: 'Online',
  certificates: 'My certificates',
  awarded: (day) => `Issued ${day}`,
  allCertificates: (all) => (all === 1 ? 'Get the certificate' : `Get all ${all} certificates`),
  emptyTitle: 'Your road begins here',
  emptyBody:
    'You are not taking a course yet. When you have enrolled you see here where you are and what is left.',
  emptyAction: 'Choose a course',
  allDone: 'Everything is done for now',
  allDoneBody: 'You have finished what you are enrolled in.',
};
