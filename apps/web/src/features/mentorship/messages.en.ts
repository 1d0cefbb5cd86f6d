import { pluralIn } from '../../platform/i18n/index.ts';
import type { Translated } from '../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

const count = pluralIn('en');

export const en: Translated<typeof sv> = {
  title: 'My offer as a mentor',
  lead: 'Say what you can help with and how much. It is saved as you fill it in.',
  whoSees: 'Who sees this?',
  whoSeesBody:
    'Today only you. When a matching round begins, programme staff read your offer, and the person suggested as your mentee may read it.',
  nothingYet: 'You have offered nothing yet. Begin with how many mentees you can take on.',

  capacityTitle: 'How much',
  capacity: 'How many mentees can you have at the same time?',
  mentees: (number) => count(number, 'mentee', 'mentees'),
  paused: 'Pause my offer',
  pausedBody: 'You get no new mentees meanwhile. Mentorships under way are not affected.',

  howTitle: 'How and where',
  languages: 'Languages',
  language: { sv: 'Swedish', en: 'English' },
  formats: 'How can you meet?',
  format: { room: 'In a room', video: 'Video meeting', phone: 'Telephone' },
  places: 'Places where you can meet',
  placesBody: 'Write one place at a time, at most ten.',
  place: 'Place',
  addPlace: 'Add the place',
  removePlace: (place) => `Remove ${place}`,
  placeRemoved: (place) => `${place} is removed.`,
  placeAdded: (place) => `${place} is added.`,
  undo: 'Undo',
  placesFull: 'You have added ten places. Remove one to add another.',
  noPlaces: 'No places yet',

  whatTitle: 'With what',
  competences: 'Competences you can help with',
  competencesBody: (chosen) => `Choose at most ten. You have chosen ${chosen}.`,
  competencesFull: 'You have chosen ten. Take one away to choose another.',
  ownWords: 'In your own words',
  ownWordsBody: 'What have you been through that others can use? At most 2,000 characters.',
  audience: 'Read in the matching, by programme staff and the person suggested as your mentee',

  shown: {
    paused: 'Paused',
    none: 'nothing chosen',
  },
};
