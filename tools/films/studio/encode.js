import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';

/**
 * @typedef {object} Encoding
 * @property {string} file
 * @property {'webm' | 'mp4'} container
 * @property {'vp9' | 'avc'} codec
 * @property {string} codecString the full codec string, as VideoEncoder takes it
 * @property {number} framesPerSecond
 * @property {number} bitrate in bits per second
 * @property {number} keyFrameEvery seconds between the frames one can seek to
 */

/**
 * Draws every frame in turn and encodes it. No clock is involved: the film takes the time it takes.
 * @param {HTMLCanvasElement} canvas
 * @param {Encoding & { seconds: number, drawAt: (time: number) => void }} work
 * @returns {Promise<ArrayBuffer>} the whole file, with its duration and the places to seek to
 */
export async function encodeFilm(canvas, work) {
  const { seconds, drawAt, container, codec, codecString, framesPerSecond, bitrate, keyFrameEvery } = work;
  const format =
    container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
  const output = new Output({ format, target: new BufferTarget() });
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality({ bitrate, bitrateMode: 'variable' }),
    fullCodecString: codecString,
    latencyMode: 'quality',
    keyFrameInterval: keyFrameEvery,
  });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  const frames = Math.round(seconds * framesPerSecond);
  for (let frame = 0; frame < frames; frame += 1) {
    drawAt(frame / framesPerSecond);
    await source.add(frame / framesPerSecond, 1 / framesPerSecond);
  }
  await output.finalize();
  return output.target.buffer;
}

/** @param {Encoding} encoding @returns {Promise<boolean>} whether this browser can make it */
export async function canEncode({ codecString, bitrate, framesPerSecond }, { width, height }) {
  const answer = await VideoEncoder.isConfigSupported({
    codec: codecString,
    width,
    height,
    bitrate,
    framerate: framesPerSecond,
  });
  return answer.supported === true;
}
