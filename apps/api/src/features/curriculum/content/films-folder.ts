import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FilmFiles } from '../activity-kind.ts';
import { filmFile, filmScript } from './content-file.ts';
import { inside } from './course-files.ts';
import type { StoreFile } from './course-files.ts';

/** The films that lie beside the courses, each in a folder with its script. */
export class FilmsFolder {
  constructor(
    private readonly root: string,
    private readonly store: StoreFile,
  ) {}

  async film(key: string): Promise<FilmFiles> {
    const folder = join(this.root, inside(key));
    const film = filmFile.parse(await readJson(join(folder, 'film.json')));
    const script = filmScript.parse(await readJson(join(folder, 'script.json')));
    const put = async (file: string) =>
      this.store(await readFile(join(folder, inside(file))), basename(file));
    const scenes = [];
    for (const scene of script.scenes) {
      const still = film.stills.find((it) => it.scene === scene.key);
      if (!still) throw new Error(`The film ${key} has no still of the scene ${scene.key}`);
      scenes.push({ at: still.at, still: await put(still.file), say: scene.say, see: scene.see });
    }
    const sources = [];
    for (const { file, mime } of film.sources) sources.push({ url: await put(file), mime });
    return {
      seconds: film.seconds,
      width: film.width,
      height: film.height,
      sources,
      captions: { sv: await put(film.captions.sv), en: await put(film.captions.en) },
      descriptions: { sv: await put(film.descriptions.sv), en: await put(film.descriptions.en) },
      scenes,
    };
  }
}

export const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
