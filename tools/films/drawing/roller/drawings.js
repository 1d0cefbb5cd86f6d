import { drawOfficial } from './fortroendevald.js';
import { drawQuestion } from './fragan.js';
import { drawBorder } from './gransen.js';
import { drawCourage } from './mod.js';
import { drawUnwelcome } from './ovalkommet.js';
import { drawEarly } from './sag-det-tidigt.js';
import { drawCounty } from './samma-lan.js';
import { drawServant } from './tjansteperson.js';
import { drawReading } from './vanta-fortroendevald.js';
import { drawTask } from './vanta-tjansteperson.js';

/** The drawing of each scene, by the scene's key in the script. */
export const drawings = {
  fragan: drawQuestion,
  fortroendevald: drawOfficial,
  tjansteperson: drawServant,
  gransen: drawBorder,
  'vanta-fortroendevald': drawReading,
  'vanta-tjansteperson': drawTask,
  ovalkommet: drawUnwelcome,
  'sag-det-tidigt': drawEarly,
  mod: drawCourage,
  'samma-lan': drawCounty,
};
