import { Injectable } from '@nestjs/common';
import { documentsOf, films, images } from '@vagar/domain';
import type { ShownMedia } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';

const known = statement(
  'media-facts',
  `SELECT m.id, '/api/v1/files/' || m.file_id AS address, m.contrast,
     array_remove(ARRAY[CASE WHEN m.captions_sv IS NOT NULL THEN 'sv' END,
       CASE WHEN m.captions_en IS NOT NULL THEN 'en' END], NULL) AS captions
   FROM media m WHERE m.id = ANY ($1::uuid[]) AND m.kind = 'film'
     OR m.file_id = ANY ($2::uuid[]) AND m.contrast IS NOT NULL`,
);

interface KnownMedia {
  readonly id: string;
  readonly address: string;
  readonly contrast: number | null;
  readonly captions: readonly ('sv' | 'en')[];
}

const fileOf = /^\/api\/v1\/files\/([0-9a-f-]{36})$/u;

/** What the library knows of the pictures and films in the texts of a draft. */
@Injectable()
export class MediaFactsReader {
  constructor(private readonly statements: Statements) {}

  /** @param drafts of the activities, whatever their kinds */
  async get(drafts: readonly unknown[]): Promise<ShownMedia> {
    const documents = drafts.flatMap((draft) => [...documentsOf(draft)].map(({ document }) => document));
    const asked = new Set(documents.flatMap(films).map(({ attrs }) => attrs.media));
    const files = new Set(
      documents.flatMap(images).flatMap(({ attrs }) => fileOf.exec(attrs.src)?.slice(1) ?? []),
    );
    const rows =
      asked.size + files.size === 0
        ? []
        : await this.statements.rows<KnownMedia>(known, [[...asked], [...files]]);
    return {
      contrasts: new Map(
        rows.flatMap(({ address, contrast }) => (contrast === null ? [] : [[address, contrast]])),
      ),
      captions: new Map(rows.map(({ id, captions }) => [id, captions])),
    };
  }
}
