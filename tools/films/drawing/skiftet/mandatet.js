import { drawPage } from '../land.js';
import { placed } from '../pen.js';
import { appears } from '../remembered.js';
import { along, curve } from '../shapes.js';
import { drawCommittee } from '../things/committee.js';
import { drawSheet } from '../things/paper.js';
import { drawChairBack } from '../things/room.js';
import { draws, glide, holds } from '../time.js';

const WAY = curve([250, 360], [360, 110], [720, 90], [860, 350]);
const TABLE = { x: 900, y: 372 };
const LEAVE = 1.8;
const ARRIVE = 4.2;

/** The twelve propose; the elected decide. @type {import('../film.js').Drawing} */
export function drawMandate(ctx, time, scene) {
  drawPage(ctx, time, scene, 59);
  appears(ctx, draws(time, 0.2, 1.4), () => {
    for (const y of [450, 536])
      for (let at = 0; at < 6; at += 1)
        drawChairBack(ctx, { x: 80 + at * 72 + (y - 450) * 0.2, y, scale: 0.7 });
  });
  appears(ctx, draws(time, 0.6, 1.8), () => drawElected(ctx, time));
  if (time < ARRIVE) drawSheets(ctx, along(WAY, glide(time, LEAVE, ARRIVE)), glide(time, 1, 1.6));
}

function drawElected(ctx, time) {
  const vote = (from) => holds(time, from, 10.6, 0.5);
  placed(ctx, TABLE, () =>
    drawCommittee(ctx, { raised: [vote(5.4), 0, vote(5.8), 0, 0, vote(5.6), 0] }, () => {
      if (time >= ARRIVE) drawSheets(ctx, { x: -40, y: -22 }, 1);
    }),
  );
}

/** What they agree on, and what they do not. */
function drawSheets(ctx, { x, y }, alpha) {
  drawSheet(ctx, { x, y, width: 66, height: 78, angle: -0.08, alpha });
  drawSheet(ctx, { x: x + 76, y: y + 4, width: 66, height: 78, angle: 0.06, corner: true, alpha });
}
