import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';

/**
 * @typedef {object} Encoding
 * @property {string} file
 * @property {'webm' | 'mp4'} container
 * @property {'vp9' | 'avc'} codec
 * @property {string} codecString the full codec string, as VideoEncoder takes it
 * @property {number} bitrate in bits per second
 *
 * @typedef {object} Measures
 * @property {number} seconds
 * @property {number} framesPerSecond
 * @property {number} keyFrameEvery seconds between the frames one can seek to
 */

/**
 * Draws every frame once, in turn, and gives it to all encoders. No clock is involved: the film takes the time
 * it takes.
 * @param {HTMLCanvasElement} canvas
 * @param {Encoding[]} encodings
 * @param {Measures & { drawAt: (time: number) => void }} film
 * @returns {Promise<{ file: string, bytes: ArrayBuffer }[]>} whole files, with their length and the places to seek to
 */
export async function encodeFilm(canvas, encodings, film) {
  const takes = await Promise.all(encodings.map((encoding) => openTake(canvas, encoding, film)));
  const frames = Math.round(film.seconds * film.framesPerSecond);
  for (let frame = 0; frame < frames; frame += 1) {
    const time = frame / film.framesPerSecond;
    film.drawAt(time);
    await Promise.all(takes.map(({ source }) => source.add(time, 1 / film.framesPerSecond)));
  }
  await Promise.all(takes.map(({ output }) => output.finalize()));
  return takes.map(({ file, output }) => ({ file, bytes: output.target.buffer }));
}

async function openTake(
  canvas,
  { file, container, codec, codecString, bitrate },
  { framesPerSecond, keyFrameEvery },
) {
  const format =
    container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
  const output = new Output({ format, target: new BufferTarget() });
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality({ bitrate, bitrateMode: 'variable' }),
    fullCodecString: codecString,
    latencyMode: 'quality',
    contentHint: 'text', // flat colours and sharp edges, as on a screen
    keyFrameInterval: keyFrameEvery,
  });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  return { file, output, source };
}

/** @returns {Promise<boolean>} whether this browser can make it */
export async function canEncode({ codecString, bitrate }, { width, height, framesPerSecond }) {
  const config = { codec: codecString, width, height, bitrate, framerate: framesPerSecond };
  return (await VideoEncoder.isConfigSupported(config)).supported === true;
}
