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
const ENOUGH = 0.93; // share of MOST_BYTES that the first try aims at: encoders overshoot

// WebM for most; H.264 in MP4 for older iPhones, in the baseline profile that all of them play.
const ENCODINGS = [
  { container: 'webm', codec: 'vp9', codecString: 'vp09.00.31.08', mime: 'video/webm; codecs="vp9"' },
  { container: 'mp4', codec: 'avc', codecString: 'avc1.42e01f', mime: 'video/mp4; codecs="avc1.42e01f"' },
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
    const sources = await record(studio.page, { folder, key, seconds }, tell);
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

async function record(page, { folder, key, seconds }, tell) {
  const sources = [];
  for (const encoding of ENCODINGS) {
    const file = `${key}.${encoding.container}`;
    const able = await page.evaluate(
      ([given, size]) => globalThis.studio.canRecord(given, size),
      [
        { ...encoding, bitrate: 100_000, framesPerSecond: FRAMES_PER_SECOND },
        { width: WIDTH, height: HEIGHT },
      ],
    );
    if (!able) {
      tell(`${file} not made: this browser has no ${encoding.codec} encoder`);
      await rm(join(folder, file), { force: true });
      continue;
    }
    const bytes = await recordWithin(page, { ...encoding, file }, seconds, tell);
    tell(`${file} ${kilobytes(bytes)}`);
    sources.push({ file, mime: encoding.mime, bytes });
  }
  return sources.map(({ file, mime }) => ({ file, mime }));
}

/** Tries again with fewer bits when the encoder took more than it was given. */
async function recordWithin(page, encoding, seconds, tell) {
  let bitrate = Math.floor((MOST_BYTES * ENOUGH * 8) / seconds);
  for (;;) {
    const bytes = await page.evaluate((given) => globalThis.studio.record(given), {
      ...encoding,
      bitrate,
      framesPerSecond: FRAMES_PER_SECOND,
      keyFrameEvery: KEY_FRAME_EVERY,
    });
    if (bytes <= MOST_BYTES) return bytes;
    tell(`${encoding.file} ${kilobytes(bytes)}: too large, once more`);
    bitrate = Math.floor(bitrate * (MOST_BYTES / bytes) * 0.96);
  }
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
