import { pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  cohortsTitle: 'Cohorts',
  cohortsLead: 'Choose a cohort to see who takes part and how far they have come.',
  coming: (day) => `Begins ${day}`,
  running: 'Under way',
  ended: 'Ended',
  dates: (from, to) => `${from} to ${to}`,
  participants: (total) => count(total, 'participant', 'participants'),
  noCohorts: 'You have no cohorts yet',
  noCohortsBody: 'The cohorts of your role are shown here. Ask an administrator if one is missing.',

  participantsTitle: (cohort) => `Participants: ${cohort}`,
  logged: 'Each look at this list is logged',
  loggedBody:
    'The log shows who looked, when and at whom. Answers, reflections and action plans are never seen here.',
  filters: 'Search among the participants',
  search: 'Name',
  state: 'State',
  allStates: 'All states',
  caption: 'Participants in the cohort and how far they have come',
  name: 'Name',
  progress: 'So far',
  progressLabel: (name) => `How far ${name} has come`,
  done: (done, all) => `${done} of ${all}`,
  lastStep: 'Last step',
  noStep: 'None yet',
  noParticipants: 'Nobody takes part in the cohort yet',
  noParticipantsBody: 'When someone enrols in the cohort they are shown here with state and last step.',
  meetings: 'Meetings',
  toCohorts: 'To the cohorts',

  ownTitle: 'My people',
  ownLead: 'Those who hold an assignment or employment in your organisation today, and their courses.',
  ownSees: 'What you see here, and what you never see',
  ownSeesBody: [
    'You see which courses each person takes, how far they have come and when they last took a step.',
    'You never see answers, quiz results, reflections, action plans or mentorships.',
    'You see only assignments and employments in your own organisation.',
    'Each look at this list is logged: who looked, when and at whom.',
  ],
  ownFilters: 'Search among your people',
  ownCaption: 'People with courses and last step',
  courses: 'Courses',
  noCourse: 'Takes no course',
  ownStep: (day) => `Last step ${day}`,
  ownNoStep: 'Not begun',
  noOwn: 'Nobody belongs to your organisation yet',
  noOwnBody:
    'When someone gets an assignment or employment in your organisation they are shown here. An administrator adds them.',
};
