import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  FRAMES_PER_SECOND,
  HEIGHT,
  KEY_FRAME_EVERY,
  MOST_BYTES,
  MOST_STILL_BYTES,
  WIDTH,
} from './film-measures.mjs';
import { filmFolder, readScript } from './film-script.mjs';
import { openStudio } from './film-studio.mjs';
import { writeTexts } from './film-texts.mjs';

const STILL_BEFORE_END = 0.8; // seconds: by then a scene has drawn all it has to show
const MEASURES = {
  width: WIDTH,
  height: HEIGHT,
  framesPerSecond: FRAMES_PER_SECOND,
  keyFrameEvery: KEY_FRAME_EVERY,
};

// H.264 first: it looks better at this size, and in the baseline profile older iPhones play it too.
// VP9 for browsers that bring no H.264. The bitrates are what fits: both encoders take more than they are given.
const ENCODINGS = [
  {
    container: 'mp4',
    codec: 'avc',
    codecString: 'avc1.42e01f',
    mime: 'video/mp4; codecs="avc1.42e01f"',
    bitrate: 92_000,
  },
  {
    container: 'webm',
    codec: 'vp9',
    codecString: 'vp09.00.31.08',
    mime: 'video/webm; codecs="vp9"',
    bitrate: 52_700,
  },
];

/**
 * Makes all the files of a film from its script and its drawings.
 * @param {string} key
 * @param {(line: string) => void} tell
 */
export async function makeFilm(key, tell) {
  const folder = filmFolder(key);
  const { scenes, seconds, fingerprint } = await readScript(key);
  const studio = await openStudio(folder);
  try {
    await studio.page.evaluate(([film, all]) => globalThis.studio.open(film, all), [key, scenes]);
    const stills = await takeStills(studio.page, scenes, tell);
    const sources = await record(studio.page, folder, key, tell);
    const texts = await writeTexts(key);
    const film = { key, seconds, width: WIDTH, height: HEIGHT, fingerprint, sources, stills, ...texts };
    const path = join(folder, 'film.json');
    const style = await resolveConfig(path, { editorconfig: true });
    await writeFile(path, await format(JSON.stringify(film), { ...style, parser: 'json' }));
  } finally {
    await studio.close();
  }
}

async function takeStills(page, scenes, tell) {
  const stills = [];
  for (const [at, scene] of scenes.entries()) {
    const still = {
      file: `still-${String(at + 1).padStart(2, '0')}.webp`,
      scene: scene.key,
      at: scene.start + scene.seconds - STILL_BEFORE_END,
    };
    const bytes = await page.evaluate(
      ([time, file, most]) => globalThis.studio.still(time, 'image/webp', file, most),
      [still.at, still.file, MOST_STILL_BYTES],
    );
    tell(`${still.file} ${kilobytes(bytes)}`);
    stills.push(still);
  }
  return stills;
}

async function record(page, folder, key, tell) {
  const able = [];
  for (const encoding of ENCODINGS) {
    const wanted = { ...encoding, file: `${key}.${encoding.container}` };
    if (
      await page.evaluate(([given, size]) => globalThis.studio.canRecord(given, size), [wanted, MEASURES])
    ) {
      able.push(wanted);
      continue;
    }
    tell(`${wanted.file} not made: this browser has no ${encoding.codec} encoder`);
    await rm(join(folder, wanted.file), { force: true });
  }
  await recordWithin(page, able, tell);
  return able.map(({ file, mime }) => ({ file, mime }));
}

/** Tries again, with fewer bits, what took more than it was given. */
async function recordWithin(page, encodings, tell) {
  for (let due = encodings; due.length > 0;) {
    tell(`recording ${due.map(({ file }) => file).join(' and ')}`);
    const sizes = await page.evaluate(
      ([given, size]) => globalThis.studio.record(given, size),
      [due, MEASURES],
    );
    for (const [at, { file }] of due.entries()) tell(`${file} ${kilobytes(sizes[at])}`);
    due = due
      .map((encoding, at) => ({
        ...encoding,
        bitrate: Math.floor(encoding.bitrate * (MOST_BYTES / sizes[at]) * 0.9),
      }))
      .filter((_, at) => sizes[at] > MOST_BYTES);
  }
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
