import { pluralIn } from '../../../platform/i18n/index.ts';
import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'Results',
  pageTitle: (quiz) => `Results: ${quiz}`,
  lead: 'Attempts in all versions of the course. That you look at names and results is kept in the audit log.',
  ofCourse: 'Results of the quizzes',
  untitled: 'Without a name',
  studio: 'Studio',
  people: 'Participants',
  caption: 'Participants and their attempts',
  filters: 'Search among the participants',
  search: 'Search by name',
  nobody: 'Nobody takes the course yet',
  nobodyBody: 'Here you see how it goes for those who answer the questions, and can give longer time.',
  name: 'Participant',
  version: 'Takes version',
  attempts: 'Attempts',
  best: 'Best result',
  standing: 'Standing',
  passed: 'Passed',
  waits: 'Waits for marks',
  open: 'Answering now',
  notPassed: 'Not passed yet',
  notBegun: 'Not begun',
  extra: 'Time',
  extraNone: 'Usual time',
  extraPercent: (percent) => `${percent}% longer`,
  extend: 'Change time',
  extendFor: (name) => `Change time for ${name}`,
  extendTitle: (name) => `Time for ${name}`,
  extendBody: (minutes) =>
    `The limit is ${count(minutes, 'minute', 'minutes')}. Longer time holds for every attempt to come and the one under way. Vägar does not ask why.`,
  extendChoice: 'Extension',
  choiceOf: (percent, minutes) =>
    percent === 0
      ? `None: ${count(minutes, 'minute', 'minutes')}`
      : `${percent}%: ${count(minutes, 'minute', 'minutes')}`,
  save: 'Save the time',
  cancel: 'Cancel',
  close: 'Close',
  extended: (name) => `The time for ${name} is saved.`,
  difficulty: 'How hard was each question?',
  difficultyWaiting: 'Counting the answers',
  difficultyN: (attempts) =>
    `${count(attempts, 'first attempt', 'first attempts')}, by the key that counts now`,
  difficultyNote:
    'Only first attempts are counted: whoever answers again has read the feedback. A low number may mean that the question is hard, unclear or has the wrong key.',
  difficultySummary: (questions, hardest, points) =>
    `${count(questions, 'question', 'questions')}. The lowest is “${hardest}” with ${points} of the points on average.`,
  difficultyFew: 'Numbers are shown once at least ten participants have answered a question.',
  meanPoints: 'Share of the points on average',
  question: 'Question',
  tooFew: 'Shown from ten answers',
  showNumbers: 'Show the numbers',
  regrades: 'Grade again',
  regradesBody:
    'Editing a question changes no results. If the key was wrong you can grade again. You first see whose results change, and how.',
  regradeAction: 'See what grading again would do',
  history: 'Graded again',
  when: 'When',
  by: 'By',
  reason: 'Reason',
  changed: 'Attempts changed',
  regradeTitle: (quiz) => `Grade again: ${quiz}`,
  regradeLead: 'Read what happens to each. Nothing is done until you confirm.',
  dryRun: 'What it would be',
  questionsTitle: 'Questions with another key',
  whichQuestions: 'Which questions are to be graded again?',
  fitsSome: 'Does not fit all that was shown. Graded again where it fits.',
  reworded: 'The question has been rewritten. Tick it only if the new key is right for the old words too.',
  saidBefore: 'Before',
  saysNow: 'Now',
  noneChosen: 'No question is ticked, so nothing is graded again.',
  fitsNot: 'Does not fit what was shown. Keeps its key.',
  nothing: 'Nothing to grade again',
  nothingBody:
    'All attempts are graded by the key that counts. Change the question and publish the course first.',
  nobodyChanges:
    'No attempt that was handed in changes. The new key holds for attempts to come in earlier versions.',
  summary: (changes, attempts) =>
    `${count(changes, 'attempt changes', 'attempts change')} of ${attempts} handed in.`,
  newlyPassed: (people) =>
    `${count(people, 'participant passes', 'participants pass')} by it. Whoever had not passed already gets a letter.`,
  keepPass: (attempts) =>
    `${count(attempts, 'attempt falls', 'attempts fall')} below the mark and stay passed.`,
  changesCaption: 'Attempts that change',
  attempt: 'Attempt',
  score: 'Result',
  beforeAfter: (before, after) => `${before} → ${after}`,
  spoken: (before, after) => `from ${before} to ${after}`,
  what: 'What happens',
  becomesPassed: 'Becomes passed',
  keepsPass: 'Below the mark now, stays passed',
  staysPassed: 'Still passed',
  staysBelow: 'Still below the mark',
  reasonLabel: 'Why are you grading again?',
  reasonBody: 'Kept in the history and the audit log. Write nothing about individuals.',
  reasonMissing: 'Write why the questions are graded again.',
  regrade: (attempts) =>
    attempts === 0 ? 'Let the new key count' : `Grade ${count(attempts, 'attempt', 'attempts')} again`,
  outdated: 'Something has changed since the list was made. Here is the new one. Nothing is done.',
  done: (attempts) =>
    attempts === 0 ? 'The new key counts.' : `${count(attempts, 'attempt is', 'attempts are')} graded again.`,
  dryRunWaiting: 'Counting the attempts anew on trial',
};
