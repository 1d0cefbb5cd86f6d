// node tools/films/make-film.mjs KEY            makes the film content/films/KEY from its script
//                                  --texts      writes the captions and descriptions only
//                                  --check      checks the files that are there, without a browser
//                                  --play       and also plays them in the browser
//                                  --frames 1,2.5 --out DIR   draws only these moments, as PNG, to look at
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFilm } from './film-check.mjs';
import { checkPlayback } from './film-playback.mjs';
import { makeFilm } from './film-record.mjs';
import { filmFolder, readScript } from './film-script.mjs';
import { openStudio } from './film-studio.mjs';
import { writeTexts } from './film-texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'boolean' },
    check: { type: 'boolean' },
    play: { type: 'boolean' },
    frames: { type: 'string' },
    out: { type: 'string' },
  },
});
const [key] = positionals;
const tell = (line) => process.stdout.write(`${line}\n`);

if (!key) {
  process.stderr.write(
    'Which film? node tools/films/make-film.mjs KEY [--texts] [--check] [--play] [--frames 1,2.5 --out DIR]\n',
  );
  process.exitCode = 2;
} else if (values.frames) {
  await drawFrames(key, values.frames.split(',').map(Number), resolve(values.out ?? '.cache/films'));
} else {
  const making = !values.texts && !values.check && !values.play;
  if (making) await makeFilm(key, tell);
  if (values.texts) await writeTexts(key);
  const wrong = [...(await checkFilm(key)), ...(making || values.play ? await playAll(key) : [])];
  for (const line of wrong) process.stderr.write(`${line}\n`);
  tell(wrong.length === 0 ? `${key}: all is well` : `${key}: ${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function playAll(film) {
  const { sources } = JSON.parse(await readFile(join(filmFolder(film), 'film.json'), 'utf8'));
  return checkPlayback(
    film,
    sources.map(({ file }) => file),
  );
}

async function drawFrames(film, times, out) {
  await mkdir(out, { recursive: true });
  const { scenes } = await readScript(film);
  const studio = await openStudio(out);
  try {
    await studio.page.evaluate(([name, all]) => globalThis.studio.open(name, all), [film, scenes]);
    for (const time of times) {
      await studio.page.evaluate(
        ([at, file]) => globalThis.studio.still(at, 'image/png', file),
        [time, `${film}-${time}.png`],
      );
      tell(join(out, `${film}-${time}.png`));
    }
  } finally {
    await studio.close();
  }
}
