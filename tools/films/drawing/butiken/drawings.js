import { drawDelay } from './droja.js';
import { drawWisely } from './klokt.js';
import { drawLayers } from './lager.js';
import { drawNote } from './lappen.js';
import { drawGuess } from './pilen.js';
import { drawLoop } from './slingan.js';
import { drawTurning } from './vandning.js';

/** The drawing of each scene, by the scene's key in the script. */
export const drawings = {
  lappen: drawNote,
  klokt: drawWisely,
  slingan: drawLoop,
  droja: drawDelay,
  lager: drawLayers,
  vandning: drawTurning,
  pilen: drawGuess,
};
