import { pluralIn } from '../../../../../platform/i18n/index.ts';
import type { Translated } from '../../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const minutes = (number: number) => count(number, 'minute', 'minutes');

export const en: Translated<typeof sv> = {
  limit: (number) => `You have ${minutes(number)} from when you begin`,
  limitAgain: (number) => `If you try again you have ${minutes(number)}.`,
  longer: (number) => `That is your longer time. The others have ${minutes(number)}.`,
  atTheEnd:
    'Your answers are saved as you give them. When the time is over they are submitted by themselves, even if you have closed the page.',
  askFirst:
    'Do you need longer? Contact those responsible for the course before you begin. You need not say why.',
  clock: 'Time left',
  left: (seconds) => {
    if (seconds === 0) return 'The time is over';
    return seconds > 60
      ? `${minutes(Math.ceil(seconds / 60))} left`
      : `${count(seconds, 'second', 'seconds')} left`;
  },
  hidden: 'The clock is hidden',
  hide: 'Hide the clock',
  show: 'Show the clock',
  milestones: {
    half: 'Half the time is left.',
    five: 'Five minutes are left.',
    one: 'One minute is left.',
  },
  over: 'The time is over. Your answers are being submitted.',
  wasOver: 'The time ran out. What you had saved was submitted.',
};
