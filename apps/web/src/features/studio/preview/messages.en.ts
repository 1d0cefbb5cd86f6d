import { durationIn, pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const duration = durationIn('en');

export const en: Translated<typeof sv> = {
  title: (name) => `Preview: ${name}`,
  untitled: 'Without a name',
  back: 'Back to writing',
  again: 'Begin anew',
  noticeTitle: 'This is a preview',
  notice:
    'This is how a participant meets the activity. You can write, answer and hand in. It says Saved as it does to the participant, but nothing leaves this page: nothing counts, and it is gone when you go from here.',
  timed: (minutes) =>
    `Participants have ${count(minutes, 'minute', 'minutes')}. The time is not counted here.`,
  stage: 'What the participant sees',
  minutes: duration,
  optional: 'optional',
  waiting: 'Fetching the activity',
  done: 'Done. Here the participant is told that the part is done, and the way on.',
  steps: 'Preview in order',
  previous: 'Previous',
  next: 'Next',
};
