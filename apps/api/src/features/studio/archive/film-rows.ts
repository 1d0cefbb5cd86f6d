import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import type { FilmInTexts } from '../../curriculum/index.ts';
import { demandFit } from './archive-refused.ts';
import type { OpenedArchive, OpenedMedia } from './opened-archive.ts';

const known = statement(
  'archive-films-here',
  `SELECT m.id, m.kind, f.sha256 FROM media m JOIN file f ON f.id = m.file_id WHERE m.id = ANY ($1::uuid[])`,
);
const add = statement(
  'archive-media-add',
  `INSERT INTO media (id, kind, file_id, title, seconds, width, height, captions_sv, captions_en, added_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

interface CaptionsHere {
  readonly title: string;
  readonly media: OpenedMedia;
}
/** A film that texts show, with the id it has in this media library. */
export interface FilmHere extends Pick<FilmInTexts, 'id' | 'title' | 'seconds' | 'width' | 'height'> {
  readonly idHere: string;
  /** The same film is in the library: what is said of it there stands. */
  readonly isHere: boolean;
  readonly media: OpenedMedia;
  readonly captions: Readonly<Record<'sv' | 'en', CaptionsHere | null>>;
}

/** Films of the media library that come with a course. */
@Injectable()
export class FilmRows {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal `archive-refused` for a film or captions that the archive lacks, or that are something else */
  async findHere(films: readonly FilmInTexts[], archive: OpenedArchive): Promise<FilmHere[]> {
    const rows = await this.statements.rows<{ id: string; kind: string; sha256: Buffer }>(known, [
      films.map(({ id }) => id),
    ]);
    return films.map(({ captions, file, ...film }) => {
      const media = fileOf(archive, file, 'film');
      const row = rows.find(({ id }) => id === film.id);
      const isHere = row?.kind === 'film' && row.sha256.equals(media.draft.sha256);
      const captionsOf = (language: 'sv' | 'en') => {
        const it = captions[language];
        return it && { title: it.title, media: fileOf(archive, it.file, 'captions') };
      };
      return {
        ...film,
        media,
        isHere,
        idHere: row && !isHere ? this.ids.next() : film.id,
        captions: { sv: captionsOf('sv'), en: captionsOf('en') },
      };
    });
  }

  /** After their files, in the same transaction. */
  async add(films: readonly FilmHere[]): Promise<void> {
    const now = this.clock.now();
    for (const { idHere, isHere, title, media, seconds, width, height, captions } of films) {
      if (isHere) continue;
      const [sv, en] = [await this.addCaptions(captions.sv, now), await this.addCaptions(captions.en, now)];
      const values = [idHere, 'film', media.id, title, seconds, width, height, sv, en, now];
      await this.statements.change(add, values);
    }
  }

  private async addCaptions(captions: CaptionsHere | null, now: Date): Promise<string | null> {
    if (!captions) return null;
    const id = this.ids.next();
    const { title, media } = captions;
    await this.statements.change(add, [id, 'captions', media.id, title, null, null, null, null, null, now]);
    return id;
  }
}

function fileOf(archive: OpenedArchive, path: string, kind: 'film' | 'captions'): OpenedMedia {
  const media = archive.file(path);
  demandFit(media.type.kind === kind, 'content', path);
  return media;
}
