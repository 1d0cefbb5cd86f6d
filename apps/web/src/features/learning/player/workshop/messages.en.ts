import { pluralIn } from '../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  purpose: 'What the workshop is for',
  meetings: 'When and where',
  meetingsWaiting: 'Fetching day and place',
  toMeeting: 'To the meeting online',
  over: 'Has been',
  cancelled: 'Cancelled',
  when: 'The person responsible for your cohort will tell you when and where you meet.',
  preparation: 'How to prepare',
  agenda: 'What happens at the workshop',
  minutes: (minutes) => count(minutes, 'minute', 'minutes'),
  day: 'Which day did you take part?',
  dayMissing: 'Fill in which day you took part in the workshop.',
  dayAhead: 'That day has not come yet. Mark it when you have taken part.',
  attended: 'I took part in the workshop',
  attendedAlready: 'You have marked that you took part in the workshop.',

  hasPreparation: 'Participants are to prepare',
  agendaHelp: (minutes) => `${count(minutes, 'minute', 'minutes')} altogether.`,
  point: (number) => `Item ${number}`,
  pointMinutes: 'Minutes',
  pointText: 'What happens',
  addPoint: 'Add an item',
};
