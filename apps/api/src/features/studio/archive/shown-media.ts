import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Files } from '../../../platform/files/files.ts';
import { ShownFiles, shownIn } from '../../curriculum/index.ts';
import type { FilmInTexts, HashOfShown } from '../../curriculum/index.ts';
import { headBytes, typeOf } from '../media/media-type.ts';

const filmsById = statement(
  'archive-films',
  `SELECT m.id, m.title, m.file_id AS file, m.seconds, m.width, m.height,
     CASE WHEN sv.id IS NOT NULL THEN json_build_object('title', sv.title, 'file', sv.file_id) END AS sv,
     CASE WHEN en.id IS NOT NULL THEN json_build_object('title', en.title, 'file', en.file_id) END AS en
   FROM media m LEFT JOIN media sv ON sv.id = m.captions_sv LEFT JOIN media en ON en.id = m.captions_en
   WHERE m.id = ANY ($1::uuid[]) AND m.kind = 'film' ORDER BY m.id`,
);
/** Only what every signed-in person may read: a course carries nobody's own files away. */
const filesById = statement(
  'archive-files',
  'SELECT id, sha256, size::int AS size FROM file WHERE id = ANY ($1::uuid[]) AND shared',
);

interface FilmRow extends Pick<FilmInTexts, 'id' | 'title' | 'file' | 'seconds' | 'width' | 'height'> {
  readonly sv: { readonly title: string; readonly file: string } | null;
  readonly en: { readonly title: string; readonly file: string } | null;
}
export interface ShownFile {
  readonly sha256: Buffer;
  readonly size: number;
}
/** All that a course shows besides its words. */
export interface ShownMedia {
  /** What each file is called in the archive, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** By that name. */
  readonly files: ReadonlyMap<string, ShownFile>;
  readonly films: readonly FilmInTexts[];
  readonly hashes: HashOfShown;
}

/** Finds what a course shows, and what it is called in an archive: by its bytes. */
@Injectable()
export class ShownMediaReader {
  constructor(
    private readonly statements: Statements,
    private readonly files: Files,
    private readonly shown: ShownFiles,
  ) {}

  /** @param words of a version, in canonical JSON */
  async of(words: string): Promise<ShownMedia> {
    const ids = shownIn(words);
    const films = await this.statements.rows<FilmRow>(filmsById, [ids]);
    const ofFilms = films
      .flatMap(({ file, sv, en }) => [file, sv?.file, en?.file])
      .filter((id) => id !== undefined);
    const rows = await this.statements.rows<ShownFile & { id: string }>(filesById, [[...ids, ...ofFilms]]);
    const names = new Map<string, string>();
    const files = new Map<string, ShownFile>();
    for (const { id, ...file } of rows) {
      const name = await this.nameOf(file);
      names.set(id, name);
      files.set(name, file);
    }
    const named = (it: { title: string; file: string } | null) =>
      it && { title: it.title, file: names.get(it.file) ?? '' };
    return {
      names,
      files,
      films: films.map(({ sv, en, ...film }) => ({
        ...film,
        file: names.get(film.file) ?? '',
        captions: { sv: named(sv), en: named(en) },
      })),
      hashes: await this.shown.hashesOf(ids),
    };
  }

  private async nameOf(file: ShownFile): Promise<string> {
    const chunks: Buffer[] = [];
    const head = this.files.read(file, 0, Math.min(headBytes, file.size) - 1);
    for await (const chunk of head as AsyncIterable<Buffer>) chunks.push(chunk);
    const type = await typeOf(Buffer.concat(chunks));
    const hash = file.sha256.toString('hex');
    if (!type) throw new Error(`A course shows a file of no known kind: ${hash}`);
    return `media/${hash}.${type.ending}`;
  }
}
