import { durationIn, pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const duration = durationIn('en');

export const en: Translated<typeof sv> = {
  home: 'Home',
  course: 'Course',
  module: (number, of) => `Module ${number} of ${of}`,
  part: (number, of) => `part ${number} of ${of}`,
  minutes: duration,
  goOn: (activity) => `Continue: ${activity}`,
  begin: (activity) => `Begin: ${activity}`,
  left: 'What is left?',
  modules: 'Course contents',
  optional: 'optional',
  states: {
    'not-started': 'Not started',
    started: 'Started',
    failed: 'Not done: below the pass mark',
    completed: 'Done',
  },
  completedAt: (day) => `Done ${day}`,
  certificate: 'See your certificate',
  courseCompleted: 'You have completed the course',
  courseCompletedBody: 'Well done. Everything you have read and written stays here and under My material.',
  withdraw: 'Withdraw from the course',
  withdrawTitle: 'Do you want to withdraw from the course?',
  withdrawBody: (done, total) =>
    `You have ${done} of ${total} parts done. What you have written stays under My material. You can enrol again whenever you like.`,
  withdrawStay: 'Stay in the course',
  close: 'Close',
  withdrawn: 'You have withdrawn from the course.',
  leftTitle: 'What is left, and why',
  leftLead:
    'Everything the course asks before it is complete. What is done stays done, even if the course changes.',
  met: (day) => `Done ${day}`,
  metPlain: 'Done',
  notMet: 'Left',
  nothingLeft: 'Nothing is left. The course is complete.',
  somethingLeft: (left) => `${count(left, 'part', 'parts')} left`,
  somethingDone: (done) => `${count(done, 'part', 'parts')} done`,
  open: 'Open',
  opens: {
    notYet: 'Not open yet',
    when: (what: string) => `Opens when ${what}.`,
    and: ' and ',
    or: ' or ',
    done: (title: string) => `you have finished “${title}”`,
    score: (title: string, mark: string) => `you have at least ${mark} right in “${title}”`,
    from: (day: string) => `it is ${day}`,
    affiliation: { elected: 'you are an elected official', civil: 'you are a civil servant' },
    cohort: 'you are in the cohort this part is for',
    somethingGone: 'a part that is no longer there',
  },
  reasons: {
    met: 'Done.',
    'read-not-confirmed': 'You have not marked the text as read.',
    'film-not-finished': 'You have not marked the film as seen.',
    'quiz-not-tried': (mark) => `You have not submitted the quiz. The pass mark is ${mark}.`,
    'quiz-below-mark': (best, mark) =>
      `Your best result is ${best}. The pass mark is ${mark}. Try again whenever you like.`,
    'quiz-no-attempts': (best, mark) =>
      `Your best result is ${best} and the pass mark is ${mark}. You have no attempts left. Contact those responsible for the course.`,
    'reflection-empty': 'You have not written anything yet.',
    'reflection-too-short': (have, need) => `You have written ${have} words of at least ${need}.`,
    'reflection-not-confirmed': 'You have written, but not marked the reflection as done.',
    'plan-too-few': (have, need) =>
      have === 0
        ? `You have not written a commitment yet. At least ${need} ${need === 1 ? 'is' : 'are'} needed.`
        : `You have ${count(have, 'commitment', 'commitments')}. At least ${need} ${need === 1 ? 'is' : 'are'} needed.`,
    'plan-not-confirmed': 'You have written commitments, but not marked the plan as done.',
    'work-not-handed-in': 'You have not handed in yet.',
    'quiz-waits-for-marks': 'You have submitted. Your answers wait for somebody to read them.',
    'work-waits-for-review': 'You have handed in. The reviewer has not read it yet.',
    'work-returned': 'Your work has come back with comments, and you can hand it in again.',
    'workshop-not-attended': 'You have not marked that you took part in the workshop.',
    'link-not-followed': 'You have not marked that you have read the page.',
  },
  toCourse: 'To the course contents',
  previous: 'Previous',
  next: 'Next',
  steps: 'Go on in the course',
  progressNow: (done, total) => `${done} of ${total} parts of the course done.`,
  doneTitle: 'Done',
  nextStep: (activity) => `Next: ${activity}`,
  nextStepPlain: 'Next part',
  seeLeft: 'See what is left',
  closed: 'The course is closed for you. You can read everything but change nothing.',
  activityWaiting: 'Fetching the part',
};
