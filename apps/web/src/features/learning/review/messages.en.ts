import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');
const points = (number: number) => count(number, 'point', 'points');

export const en: Translated<typeof sv> = {
  title: 'Assessment',
  lead: 'Work and essays that wait for somebody to read them. What has waited longest comes first. After that comes what has been assessed in the last year.',
  waiting: (number) =>
    number === 0
      ? 'Nothing is waiting to be assessed.'
      : `${count(number, 'piece of work is', 'pieces of work are')} waiting to be assessed.`,
  waitingInCourse: (number) =>
    number === 0
      ? 'Nothing is waiting to be assessed in the course.'
      : `${count(number, 'piece of work is', 'pieces of work are')} waiting to be assessed in the course.`,
  logged: 'Every view is logged',
  loggedBody: 'The log shows who looked, when, and whose work it was.',
  filters: 'Choose among what is handed in',
  course: 'Course',
  allCourses: 'All courses',
  courseWithout: 'A course with nothing handed in',
  caption: 'Work handed in, what is waiting first',
  name: 'Name',
  work: 'Work',
  handedIn: 'Handed in',
  state: 'State',
  states: { 'handed-in': 'Waiting', returned: 'Returned', approved: 'Approved', marked: 'Marked' },
  round: (number) => `round ${number}`,
  none: 'Nothing has been handed in yet',
  noneBody:
    'What participants hand in, in courses with assignments, is shown here. Your own work is assessed by somebody else.',
  workTitle: (activity, name) => `${activity}: ${name}`,
  handedInAt: (moment) => `Handed in ${moment}`,
  task: 'The task',
  text: 'The text',
  noText: 'No text has been handed in.',
  files: 'Files',
  size: (kilobytes) => `${kilobytes} kB`,
  earlier: 'Assessments',
  approvedBy: (name, day) => `Approved by ${name} on ${day}`,
  returnedBy: (name, day) => `Returned by ${name} on ${day}`,
  points,
  total: (have, most) => `${have} of ${points(most)}`,
  form: 'Your assessment',
  kept: 'What you write is kept on this device until you send the assessment.',
  level: (level, worth) => `${level} (${worth})`,
  sum: (have, most, from) => `So far ${have} of ${points(most)}. Approved from ${points(from)}.`,
  noRubric: 'This work has no criteria. Assess it in words.',
  levelMissing: 'Choose a level.',
  comment: 'Comment to the participant',
  commentHelp:
    'Write what is good and what could be better. The participant sees the comment together with the levels.',
  commentMissing: 'Write what needs to change, or the participant will not know what to do.',
  audience: 'Only the participant and those who assess can read this',
  reason: 'Why is the work approved all the same?',
  reasonHelp: 'There are too few points. The reason is kept in the audit log. Write nothing sensitive here.',
  reasonMissing: 'Write why, or return the work.',
  approve: 'Approve',
  giveBack: 'Return for changes',
  approved: (name) => `The work is approved. ${name} gets an email.`,
  returned: (name) => `The work is returned. ${name} gets an email.`,
  newer:
    'The participant has handed in anew since you opened the page. Read the new text before you assess it.',
  quicker: 'Somebody else was quicker. Your text stays on this device until you read the other assessment.',
  readNew: 'Show the work as it is now',
  essays: 'Essays',
  essaysHandedIn: (attempt, moment) => `Attempt ${attempt}, handed in ${moment}`,
  essaysLeft: (left) => `${count(left, 'essay', 'essays')} to mark. Then the participant has a result.`,
  essaysResult: (score, mark, passed) =>
    `Result: ${score}, the pass mark is ${mark}. ${passed ? 'Passed.' : 'Not passed.'}`,
  essay: (number) => `Essay ${number}`,
  guidance: 'Guidance for you who mark',
  mark: (number) => `Mark for essay ${number}`,
  marks: {
    '0': 'No points',
    '0.25': 'A quarter',
    '0.5': 'Half',
    '0.75': 'Three quarters',
    '1': 'Full points',
  },
  markMissing: 'Choose how much the answer is worth.',
  essayComment: (number) => `Comment on essay ${number}`,
  essayCommentHelp: 'Write what is good and what is missing. You may leave the field empty.',
  sendMarks: 'Send the marks',
  changeMarks: 'Change the marks',
  marksSaved: 'The marks are saved. The rest waits.',
  marksSent: (name) => `The essays are marked. ${name} gets an email.`,
  marksChanged: (name) => `The marks are changed. ${name} gets an email if the result is new.`,
  markedMeanwhile:
    'Somebody else has marked since you opened the page. What you have written stays here until you show the other marks.',
  back: 'To all work',
};
