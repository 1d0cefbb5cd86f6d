// Runs in the browser: draws a film frame by frame and hands the files back to the server that opened this page.
import { composeFilm } from '../drawing/film.js';
import { WIDTH } from '../drawing/palette.js';
import { canEncode, encodeFilm } from './encode.js';

const canvas = document.querySelector('canvas');
// Drawn by the processor, not by an imitated graphics card: several times faster where there is none.
const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });

/** @type {ReturnType<typeof composeFilm> | undefined} */
let film;

/** What the film maker calls from outside. */
globalThis.studio = {
  /** @param {string} key of the film @param {{ key: string, seconds: number }[]} scenes @returns {Promise<number>} seconds */
  async open(key, scenes) {
    const { drawings } = await import(`/drawing/${key}/drawings.js`);
    film = composeFilm(scenes, drawings);
    return film.seconds;
  },

  /**
   * @param {number} time in seconds
   * @param {'image/png' | 'image/webp'} type
   * @param {string} name of the file
   * @param {number} [most] bytes; quality falls until the picture fits
   * @returns {Promise<number>} bytes
   */
  async still(time, type, name, most = Infinity) {
    setSize({ width: 1280, height: 720 });
    film.drawAt(ctx, time);
    for (let quality = 0.9; ; quality -= 0.08) {
      const picture = await new Promise((resolve) => canvas.toBlob(resolve, type, quality));
      if (picture.size <= most || quality < 0.2) {
        await handBack(name, picture);
        return picture.size;
      }
    }
  },

  canRecord: canEncode,

  /**
   * @param {import('./encode.js').Encoding[]} encodings
   * @param {Omit<import('./encode.js').Measures, 'seconds'> & { width: number, height: number }} measures
   * @returns {Promise<number[]>} bytes of each file
   */
  async record(encodings, measures) {
    setSize(measures);
    const takes = await encodeFilm(canvas, encodings, {
      ...measures,
      seconds: film.seconds,
      drawAt: (time) => film.drawAt(ctx, time),
    });
    for (const { file, bytes } of takes) await handBack(file, bytes);
    return takes.map(({ bytes }) => bytes.byteLength);
  },
};

/** Drawings keep their own measure; the picture may be smaller. */
function setSize({ width, height }) {
  canvas.width = width;
  canvas.height = height;
  ctx.setTransform(width / WIDTH, 0, 0, width / WIDTH, 0, 0);
}

async function handBack(name, body) {
  const answer = await fetch(`/out/${name}`, { method: 'PUT', body });
  if (!answer.ok) throw new Error(`${name} could not be written`);
}

document.documentElement.dataset.ready = 'true';
