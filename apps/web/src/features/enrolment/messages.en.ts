import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  enrol: 'Enrol',
  signInToEnrol: 'Sign in to enrol',
  goOn: 'Continue the course',
  seeAgain: 'Open the course',
  enrolled: 'You are enrolled. The course is on your home page.',
  states: {
    invited: 'Invited',
    applied: 'Applied',
    waitlisted: 'On the waiting list',
    active: 'Under way',
    completed: 'Completed',
    withdrawn: 'Withdrawn',
    expired: 'Closed',
  },
  progress: 'How far you have come',
  done: (done, total) => `${done} of ${total} parts done`,
};
