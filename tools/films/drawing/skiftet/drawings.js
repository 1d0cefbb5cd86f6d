import { drawCars } from './bilarna.js';
import { drawTable } from './bordet.js';
import { drawTrial } from './forsoket.js';
import { drawNobodys } from './ingens.js';
import { drawCrossing } from './korset.js';
import { drawMandate } from './mandatet.js';
import { drawAnswer } from './svaret.js';

/** The drawing of each scene, by the scene's key in the script. */
export const drawings = {
  bilarna: drawCars,
  ingens: drawNobodys,
  bordet: drawTable,
  korset: drawCrossing,
  forsoket: drawTrial,
  svaret: drawAnswer,
  mandatet: drawMandate,
};
