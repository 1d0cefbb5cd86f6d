// The twelve at the table: who they are, where they sit and when they come. They come as themselves.
import { people } from '../people/cast.js';

/** The one who owns the petrol station, and has a licence for buses. */
export const stationOwner = { ...people.farmer, beard: true, coat: '#8a5a34', shirt: '#d9a441' };

const { nurse, skipper, shopkeeper, student, worker, young, elder, teacher, warden } = people;

/** Those who face us, from the left. The last chair is the hardest to fill. */
export const FACING = [
  { look: stationOwner, x: 172, from: 3.6 },
  { look: { ...nurse, coat: '#6f7f9a', hairColour: '#7a3f36' }, x: 328, from: 1.8 },
  { look: { ...skipper, coat: '#2f5a55', shirt: '#f3ead8' }, x: 484, from: 3.6 },
  { look: shopkeeper, x: 640, from: 1.8 },
  { look: worker, x: 796, from: 5.2 },
  { look: { ...student, coat: '#56708a', hairColour: '#99512d' }, x: 952, from: 1.8 },
  { look: young, x: 1108, from: 8 },
];

/** Those whose backs we see. */
export const BACKS = [
  { look: { ...elder, coat: '#5f6b4a' }, x: 230, from: 5.2 },
  { look: warden, x: 435, from: 1.8 },
  { look: { ...teacher, coat: '#6b5a3e' }, x: 640, from: 3.6 },
  { look: { ...student, coat: '#4d6a55', hairColour: '#5d3d28' }, x: 845, from: 3.6 },
  { look: { ...nurse, hairColour: '#7d5a6b', coat: '#46607a' }, x: 1050, from: 5.2 },
];
