import { FRAMES_PER_SECOND, HEIGHT, WIDTH } from './film-measures.mjs';
import { filmFolder, readScript } from './film-script.mjs';
import { openStudio } from './film-studio.mjs';

/**
 * Opens the film's files in the browser as a viewer's player would: is the length known at once, does seeking
 * land where it should, does each scene look different from the one before?
 * @param {string} key
 * @param {string[]} files
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkPlayback(key, files) {
  const { scenes, seconds } = await readScript(key);
  const studio = await openStudio(filmFolder(key));
  try {
    const wrong = [];
    for (const file of files) {
      const times = scenes.map(({ start, seconds: length }) => start + length - 1 / FRAMES_PER_SECOND);
      const played = await studio.page.evaluate(playIn, [`/out/${file}`, times.toReversed()]);
      if (Math.abs(played.duration - seconds) > 0.1)
        wrong.push(`${file}: the player says ${played.duration} s`);
      if (played.width !== WIDTH || played.height !== HEIGHT)
        wrong.push(`${file}: ${played.width} × ${played.height}`);
      if (played.differences.some((difference) => difference < 4))
        wrong.push(`${file}: two scenes look alike`);
      if (played.missed > 0.1) wrong.push(`${file}: seeking missed by ${played.missed} s`);
    }
    return wrong;
  } finally {
    await studio.close();
  }
}

/** Runs in the page. Seeks backwards, which is the harder way. */
async function playIn([address, times]) {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  video.src = address;
  document.body.replaceChildren(video); // a film that is not on the page is not presented
  const heard = (event) =>
    new Promise((resolve, reject) => {
      video.addEventListener(event, resolve, { once: true });
      video.addEventListener('error', () => reject(new Error(video.error?.message ?? 'cannot play')), {
        once: true,
      });
    });
  await heard('loadeddata');
  // 'seeked' may come before the picture does.
  const presented = () =>
    new Promise((resolve) => video.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime)));
  const canvas = new OffscreenCanvas(64, 36);
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  const pictures = [];
  let missed = 0;
  for (const time of times) {
    const [shown, sought] = [presented(), heard('seeked')];
    video.currentTime = time;
    missed = Math.max(missed, Math.abs((await shown) - time));
    await sought;
    ctx.drawImage(video, 0, 0, 64, 36);
    pictures.push(ctx.getImageData(0, 0, 64, 36).data);
  }
  const apart = (one, other) =>
    one.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0) / one.length;
  return {
    duration: video.duration,
    width: video.videoWidth,
    height: video.videoHeight,
    missed,
    differences: pictures.slice(1).map((picture, at) => apart(picture, pictures[at])),
  };
}
