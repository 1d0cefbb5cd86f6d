// The colours of libs/ui, light theme, plus the evening and the skin and wood that drawings need.
import { mix } from './time.js';

/** Every picture's measure, in pixels. */
export const WIDTH = 1280;
export const HEIGHT = 720;

export const colour = {
  ink: '#14201f',
  birch: '#faf7f1',
  paper: '#ffffff',
  spruce: '#0f4a46',
  fjord: '#1d5a78',
  granite: '#9a3b2c',
  cloudberry: '#e9a23b',
  lichen: '#5b6b3a',
  stone: '#5c6664',
  sand: '#ece4d4',
  bark: '#7a5238',
  wood: '#c9a06c',
  woodDark: '#a87d4c',
};

export const evening = {
  skyTop: '#1c3844',
  skyHigh: '#2a4c59',
  skyMid: '#466a72',
  skyLow: '#839490',
  horizon: '#d8b680',
  farHill: '#39595f',
  midHill: '#244449',
  nearHill: '#163336',
  water: '#33565f',
  shore: '#0f2628',
  lamp: '#f6cf86',
};

/** @param {string} hex @returns {[number, number, number]} */
function channels(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * A colour between two others.
 * @param {string} from `#rrggbb`
 * @param {string} to `#rrggbb`
 * @param {number} share 0 gives `from`, 1 gives `to`
 */
export function blend(from, to, share) {
  const [a, b] = [channels(from), channels(to)];
  const parts = a.map((value, at) => Math.round(mix(value, b[at], share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The same colour, let through: for light cones and shadows. */
export function glaze(hex, alpha) {
  return `rgba(${channels(hex).join(',')},${alpha})`;
}
