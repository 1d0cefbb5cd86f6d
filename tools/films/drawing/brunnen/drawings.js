import { drawYearAfter } from './aret-efter.js';
import { drawJettyInJuly } from './bryggan.js';
import { drawTaps } from './kranarna.js';
import { drawBill } from './notan.js';
import { drawSeptember } from './september.js';
import { drawMark } from './strecket.js';
import { drawSinking } from './vattnet.js';

/** The drawing of each scene, by the scene's key in the script. */
export const drawings = {
  bryggan: drawJettyInJuly,
  notan: drawBill,
  vattnet: drawSinking,
  strecket: drawMark,
  kranarna: drawTaps,
  september: drawSeptember,
  'aret-efter': drawYearAfter,
};
