import { readFile } from 'node:fs/promises';
import { basename, join, normalize } from 'node:path';
import type { ContentSource, FilmFiles, LocalRichText } from '../activity-kind.ts';
import { filmFile, filmScript } from './content-file.ts';
import { richTextFrom } from './markdown.ts';

/** Stores a file and answers with the address it is served at. */
export type StoreFile = (bytes: Buffer, name: string) => Promise<string>;

/** A course's folder on disk, read on demand. Paths stay inside it. */
export class ContentFolder implements ContentSource {
  constructor(
    private readonly courseFolder: string,
    private readonly filmsFolder: string,
    private readonly store: StoreFile,
  ) {}

  async text(name: string): Promise<LocalRichText> {
    const swedish = await this.richText(name, 'sv');
    const english = await this.richText(name, 'en').catch(ignoreMissing);
    return english ? { sv: swedish, en: english } : { sv: swedish };
  }

  async film(key: string): Promise<FilmFiles> {
    const folder = join(this.filmsFolder, inside(key));
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

  private async richText(name: string, language: 'sv' | 'en'): Promise<LocalRichText['sv']> {
    const markdown = await readFile(
      join(this.courseFolder, 'texts', inside(`${name}.${language}.md`)),
      'utf8',
    );
    const { content } = await richTextFrom(markdown, async (path) =>
      this.store(await readFile(join(this.courseFolder, inside(path))), basename(path)),
    );
    return { type: 'doc', content: [...content] };
  }
}

export const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** A relative path that does not climb out of its folder. */
const inside = (path: string): string => {
  const clean = normalize(path);
  if (clean.startsWith('..') || clean.startsWith('/')) throw new Error(`Outside the content folder: ${path}`);
  return clean;
};

const ignoreMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};
