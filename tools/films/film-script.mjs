import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const LANGUAGES = ['sv', 'en'];

/**
 * @typedef {{ sv: string, en: string }} LocalText
 * @typedef {object} Scene
 * @property {string} key
 * @property {number} seconds
 * @property {number} start seconds from the film's start
 * @property {LocalText} say what is said: the captions
 * @property {LocalText} see what is seen: the described version
 */

/** The folder of a film's script and files. @param {string} key */
export function filmFolder(key) {
  return fileURLToPath(new URL(`../../content/films/${key}/`, import.meta.url));
}

/**
 * Reads and checks a film's script.
 * @param {string} key of the film
 * @returns {Promise<{ scenes: Scene[], seconds: number, fingerprint: string }>} the fingerprint changes when the
 *   pictures must, so that a film drawn from an older script is found out
 */
export async function readScript(key) {
  const { scenes } = JSON.parse(await readFile(join(filmFolder(key), 'script.json'), 'utf8'));
  if (!Array.isArray(scenes) || scenes.length === 0) throw new Error('script.json: no scenes');
  let start = 0;
  const placed = scenes.map((scene, at) => {
    checkScene(scene, at);
    const timed = { ...scene, start };
    start += scene.seconds;
    return timed;
  });
  if (new Set(placed.map((scene) => scene.key)).size < placed.length)
    throw new Error('script.json: a key is used twice');
  return { scenes: placed, seconds: start, fingerprint: fingerprintOf(scenes) };
}

function checkScene(scene, at) {
  const where = `script.json: scene ${at + 1}`;
  if (!/^[a-z0-9-]+$/.test(scene.key ?? '')) throw new Error(`${where}: the key must be in kebab-case`);
  if (!(scene.seconds > 0)) throw new Error(`${where}: seconds must be more than 0`);
  for (const part of ['say', 'see']) {
    for (const language of LANGUAGES) {
      if (!scene[part]?.[language]?.trim()) throw new Error(`${where}: ${part} is missing in ${language}`);
    }
  }
}

/** Of what the pictures follow from. Texts may be corrected without drawing the film again. */
function fingerprintOf(scenes) {
  const drawn = scenes.map(({ key, seconds, draw }) => [key, seconds, draw]);
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16);
}
