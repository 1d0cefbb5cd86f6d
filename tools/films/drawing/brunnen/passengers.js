import { people } from '../people/cast.js';

/** The skins of those who come with the boat. */
export const SIX = [
  people.teacher,
  people.student,
  people.skipper,
  people.elder,
  people.young,
  people.nurse,
].map(({ skin }) => skin);
export const THREE = SIX.slice(2, 5);
