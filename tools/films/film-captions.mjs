const LINE = 42; // characters in a caption line that is still read at a glance
const LONGEST = LINE * 2;
const BREATH = 12; // a sentence's pause and a short one's right to be seen, in letters

/** @typedef {{ from: number, to: number, text: string }} Cue times in seconds */

/**
 * Captions for the whole film: each sentence in its scene, for as long as its length and a breath ask, without gap or overlap.
 * @param {import('./film-script.mjs').Scene[]} scenes
 * @param {'sv' | 'en'} language
 * @returns {Cue[]}
 */
export function captionCues(scenes, language) {
  return scenes.flatMap((scene) => {
    const parts = gather(scene.say[language]);
    const share = scene.seconds / parts.reduce((sum, part) => sum + weight(part), 0);
    let from = scene.start;
    return parts.map((text, at) => {
      const to = at === parts.length - 1 ? scene.start + scene.seconds : from + share * weight(text);
      const cue = { from, to, text: inLines(text) };
      from = to;
      return cue;
    });
  });
}

const weight = (text) => text.length + BREATH * (text.match(/[.?!]/g)?.length ?? 0);

/** What is seen, one cue a scene. @returns {Cue[]} */
export function descriptionCues(scenes, language) {
  return scenes.map(({ start, seconds, see }) => ({ from: start, to: start + seconds, text: see[language] }));
}

/** Sentences that fit are shown together; one that is too long is divided where it pauses. */
function gather(text) {
  const sentences = text.match(/[^.?!]+[.?!]+/g)?.map((sentence) => sentence.trim()) ?? [text];
  const pieces = sentences.flatMap((sentence) =>
    sentence.length <= LONGEST ? [sentence] : divide(sentence),
  );
  const gathered = [];
  for (const piece of pieces) {
    const last = gathered.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= LINE)
      gathered[gathered.length - 1] = `${last} ${piece}`;
    else gathered.push(piece);
  }
  return gathered;
}

function divide(sentence) {
  const pauses = [...sentence.matchAll(/, | (?=medan |och |while |and )/g)].map(
    (pause) => pause.index + pause[0].trimEnd().length,
  );
  const middle = sentence.length / 2;
  const at =
    pauses.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ??
    sentence.indexOf(' ', middle);
  return [sentence.slice(0, at).trim(), sentence.slice(at).trim()];
}

/** At most two lines, as even as the words allow. */
function inLines(text) {
  if (text.length <= LINE) return text;
  const middle = text.length / 2;
  const space = [...text.matchAll(/ /g)]
    .map((match) => match.index)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return space === undefined ? text : `${text.slice(0, space)}\n${text.slice(space + 1)}`;
}

/** @param {Cue[]} cues @returns {string} a WebVTT file */
export function toVtt(cues) {
  const blocks = cues.map(({ from, to, text }, at) => `${at + 1}\n${clock(from)} --> ${clock(to)}\n${text}`);
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

/** @param {string} vtt @returns {Cue[]} */
export function fromVtt(vtt) {
  return [...vtt.matchAll(/([\d:.]+) --> ([\d:.]+)[^\n]*\n([^]*?)(?=\n\n|\n*$)/g)].map(
    ([, from, to, text]) => ({
      from: secondsIn(from),
      to: secondsIn(to),
      text: text.trim(),
    }),
  );
}

function clock(time) {
  const thousandths = Math.round(time * 1000);
  const part = (value, length) => String(Math.floor(value)).padStart(length, '0');
  return `${part(thousandths / 3_600_000, 2)}:${part((thousandths / 60_000) % 60, 2)}:${part((thousandths / 1000) % 60, 2)}.${part(thousandths % 1000, 3)}`;
}

function secondsIn(stamp) {
  return stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
