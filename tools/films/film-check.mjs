import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BufferSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import { fromVtt } from './film-captions.mjs';
import {
  FRAMES_PER_SECOND,
  KEY_FRAME_EVERY,
  MOST_BYTES,
  MOST_LETTERS_A_SECOND,
  MOST_STILL_BYTES,
} from './film-measures.mjs';
import { filmFolder, LANGUAGES, readScript } from './film-script.mjs';

/**
 * Checks the files of a film against its script, without a browser.
 * @param {string} key
 * @returns {Promise<string[]>} what is wrong; nothing when all is well
 */
export async function checkFilm(key) {
  const folder = filmFolder(key);
  const script = await readScript(key);
  const film = JSON.parse(await readFile(join(folder, 'film.json'), 'utf8'));
  return [
    ...(film.fingerprint === script.fingerprint
      ? []
      : ['film.json: made from another script; make the film again']),
    ...(Math.abs(film.seconds - script.seconds) <= 0.1
      ? []
      : [`film.json: ${film.seconds} s, the script has ${script.seconds} s`]),
    ...(film.sources.length > 0 ? [] : ['film.json: no sources']),
    ...(await Promise.all(film.sources.map((source) => checkSource(folder, source, script.seconds)))).flat(),
    ...(await checkStills(folder, film.stills, script.scenes)),
    ...(
      await Promise.all(
        LANGUAGES.map((language) => checkCaptions(folder, film.captions[language], script, language)),
      )
    ).flat(),
    ...(
      await Promise.all(
        LANGUAGES.map((language) => checkDescriptions(folder, film.descriptions[language], script, language)),
      )
    ).flat(),
  ];
}

async function checkSource(folder, { file }, seconds) {
  const bytes = await readFile(join(folder, file));
  const input = new Input({ formats: [MP4, WEBM], source: new BufferSource(bytes) });
  const track = await input.getPrimaryVideoTrack();
  const [duration, keys] = [await input.computeDuration(), []];
  const sink = new EncodedPacketSink(track);
  let frames = 0;
  for await (const packet of sink.packets()) {
    frames += 1;
    if (packet.type === 'key') keys.push(packet.timestamp);
  }
  const widest = Math.max(...keys.map((time, at) => (keys[at + 1] ?? duration) - time));
  return [
    ...(bytes.byteLength <= MOST_BYTES ? [] : [`${file}: ${bytes.byteLength} bytes, at most ${MOST_BYTES}`]),
    ...(Math.abs(duration - seconds) <= 0.1 ? [] : [`${file}: lasts ${duration} s, the script ${seconds} s`]),
    ...(frames === Math.round(seconds * FRAMES_PER_SECOND) ? [] : [`${file}: ${frames} frames`]),
    ...(widest <= KEY_FRAME_EVERY + 0.1
      ? []
      : [`${file}: ${widest} s between two frames that one can seek to`]),
  ];
}

async function checkStills(folder, stills, scenes) {
  const wrong =
    stills.map(({ scene }) => scene).join() === scenes.map(({ key }) => key).join()
      ? []
      : ['film.json: not one still a scene'];
  for (const { file, scene, at } of stills) {
    const { size } = await stat(join(folder, file));
    if (size === 0 || size > MOST_STILL_BYTES)
      wrong.push(`${file}: ${size} bytes, at most ${MOST_STILL_BYTES}`);
    const shown = scenes.find(({ key }) => key === scene);
    if (shown && (at < shown.start || at >= shown.start + shown.seconds))
      wrong.push(`${file}: is not from ${scene}`);
  }
  return wrong;
}

async function checkCaptions(folder, file, { scenes, seconds }, language) {
  const cues = fromVtt(await readFile(join(folder, file), 'utf8'));
  const said = words(cues.map(({ text }) => text).join(' '));
  const wrong = covers(file, cues, seconds);
  if (said !== words(scenes.map(({ say }) => say[language]).join(' ')))
    wrong.push(`${file}: does not say what the script says`);
  for (const { from, to, text } of cues) {
    const speed = text.length / (to - from);
    if (speed > MOST_LETTERS_A_SECOND)
      wrong.push(`${file}: "${text}" goes by at ${speed.toFixed(1)} letters a second`);
    if (text.split('\n').length > 2) wrong.push(`${file}: "${text}" takes more than two lines`);
  }
  return wrong;
}

async function checkDescriptions(folder, file, { scenes, seconds }, language) {
  const cues = fromVtt(await readFile(join(folder, file), 'utf8'));
  const told = words(cues.map(({ text }) => text).join(' '));
  const same = told === words(scenes.map(({ see }) => see[language]).join(' '));
  return [...covers(file, cues, seconds), ...(same ? [] : [`${file}: does not tell what the script shows`])];
}

/** The whole film, from first to last, without gap or overlap. */
function covers(file, cues, seconds) {
  const edges = cues.map((cue, at) => [cues[at - 1]?.to ?? 0, cue.from]);
  const wrong = edges
    .filter(([before, from]) => Math.abs(before - from) > 0.0015)
    .map(([before, from]) => `${file}: gap or overlap between ${before} and ${from} s`);
  if (Math.abs((cues.at(-1)?.to ?? 0) - seconds) > 0.1) wrong.push(`${file}: ends before the film`);
  return wrong;
}

const words = (text) => text.replace(/\s+/g, ' ').trim();
