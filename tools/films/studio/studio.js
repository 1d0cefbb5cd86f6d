// Runs in the browser: draws a film frame by frame and hands the files back to the server that opened this page.
import { composeFilm } from '../drawing/film.js';
import { canEncode, encodeFilm } from './encode.js';

const canvas = document.querySelector('canvas');
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
   * @param {number} [most] bytes; quality falls until the picture fits
   */
  async still(time, type, name, most = Infinity) {
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

  /** @param {import('./encode.js').Encoding} encoding @returns {Promise<number>} bytes */
  async record(encoding) {
    const bytes = await encodeFilm(canvas, {
      ...encoding,
      seconds: film.seconds,
      drawAt: (time) => film.drawAt(ctx, time),
    });
    await handBack(encoding.file, bytes);
    return bytes.byteLength;
  },
};

async function handBack(name, body) {
  const answer = await fetch(`/out/${name}`, { method: 'PUT', body });
  if (!answer.ok) throw new Error(`${name} could not be written`);
}

document.documentElement.dataset.ready = 'true';
