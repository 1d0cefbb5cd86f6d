import { colour } from '../palette.js';

/**
 * @typedef {object} Look
 * @property {string} skin
 * @property {'short'|'bob'|'bun'|'long'|'curly'|'bald'|'cap'|'scarf'} hair
 * @property {string} hairColour
 * @property {string} coat
 * @property {string} shirt
 * @property {string} legs
 * @property {number} [width] of the body, 1 is middling
 * @property {number} [height] 1 is middling
 * @property {number} [hem] where the coat ends, above the ground, of 300
 * @property {boolean} [skirt]
 * @property {boolean} [beard]
 * @property {boolean} [glasses]
 * @property {string} [hat]
 * @property {string} [stripe] a reflecting band, for work clothes
 */

const skin = { pale: '#f0cdb2', rose: '#e6b596', olive: '#d3a075', brown: '#a86c47', deep: '#76492f' };
const hair = {
  black: '#1e1b1b',
  brown: '#5d3d28',
  red: '#99512d',
  fair: '#d3ab6c',
  grey: '#b9b6ae',
  white: '#e4e1d8',
};

/** The two whom the film is about; the same in every scene. @type {Record<string, Look>} */
export const lead = {
  official: {
    skin: skin.rose,
    hair: 'bob',
    hairColour: hair.grey,
    coat: colour.spruce,
    shirt: '#f3ead8',
    legs: '#1f2c2b',
    hem: 76,
  },
  servant: {
    skin: skin.olive,
    hair: 'short',
    hairColour: hair.black,
    coat: colour.fjord,
    shirt: '#f7f3ea',
    legs: '#232a33',
    hem: 106,
    beard: true,
    glasses: true,
    width: 1.04,
    height: 1.02,
  },
};

/** People of the county, of varied kinds. @type {Record<string, Look>} */
export const people = {
  young: {
    skin: skin.brown,
    hair: 'curly',
    hairColour: hair.black,
    coat: '#c9842c',
    shirt: '#f3ead8',
    legs: '#30454d',
    hem: 128,
    width: 0.9,
    height: 0.93,
  },
  worker: {
    skin: skin.pale,
    hair: 'cap',
    hairColour: hair.red,
    hat: '#9a3b2c',
    coat: '#3c4c58',
    shirt: '#d9a441',
    legs: '#2b363e',
    hem: 120,
    width: 1.1,
    stripe: '#f0d48a',
  },
  elder: {
    skin: skin.pale,
    hair: 'bun',
    hairColour: hair.white,
    coat: '#7d5a6b',
    shirt: '#efe2d0',
    legs: '#4a3a44',
    hem: 58,
    height: 0.9,
    width: 1.02,
    skirt: true,
  },
  farmer: {
    skin: skin.rose,
    hair: 'bald',
    hairColour: hair.grey,
    coat: '#5b6b3a',
    shirt: '#e8dcc2',
    legs: '#3b4030',
    hem: 112,
    width: 1.16,
  },
  nurse: {
    skin: skin.olive,
    hair: 'scarf',
    hairColour: '#3f6f74',
    coat: '#8fa9a3',
    shirt: '#e8efe9',
    legs: '#39504f',
    hem: 54,
  },
  student: {
    skin: skin.pale,
    hair: 'long',
    hairColour: hair.fair,
    coat: '#9a3b2c',
    shirt: '#f3ead8',
    legs: '#2f3b46',
    hem: 92,
    width: 0.92,
    height: 0.96,
  },
  skipper: {
    skin: skin.deep,
    hair: 'short',
    hairColour: hair.black,
    coat: '#6b5a3e',
    shirt: '#e9a23b',
    legs: '#2d2a26',
    hem: 118,
    width: 1.06,
    height: 1.05,
  },
  teacher: {
    skin: skin.rose,
    hair: 'short',
    hairColour: hair.red,
    coat: '#46607a',
    shirt: '#f7f3ea',
    legs: '#2b3440',
    hem: 110,
    glasses: true,
    beard: true,
  },
  shopkeeper: {
    skin: skin.pale,
    hair: 'bun',
    hairColour: hair.red,
    coat: '#33626b',
    shirt: '#f3ead8',
    legs: '#2b363e',
    hem: 70,
    width: 1.06,
    stripe: '#e8dcc2',
  },
  warden: {
    skin: skin.brown,
    hair: 'long',
    hairColour: hair.black,
    coat: '#c2662a',
    shirt: '#f3ead8',
    legs: '#39443a',
    hem: 112,
    stripe: '#f0d48a',
  },
};

/** Those who sit at the committee's table beside the lead, clockwise. */
export const committee = [
  people.teacher,
  people.nurse,
  people.farmer,
  people.student,
  people.skipper,
  people.elder,
];
