import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../platform/database/statements.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const mention = new RegExp(`"/api/v1/files/(${uuid})"|"media":"(${uuid})"`, 'gu');

/** SHA-256 in hex by the id of a file, or of a film of the media library. */
export type HashOfShown = ReadonlyMap<string, string>;

/** Ids of the files and films that a course shows. @param json without white space */
export const shownIn = (json: string): string[] => [
  ...new Set([...json.matchAll(mention)].map(([, file, film]) => file ?? film ?? '')),
];

/** The same JSON, its files named by their bytes: ids are another on every machine, and say nothing. */
export const byBytes = (json: string, hashes: HashOfShown): string =>
  json.replaceAll(mention, (all, file: string | undefined, film: string | undefined) => {
    const hash = hashes.get(file ?? film ?? '');
    if (hash === undefined) return all;
    return film === undefined ? `"sha256:${hash}"` : `"media":"sha256:${hash}"`;
  });

const hashes = statement(
  'shown-file-hashes',
  `SELECT id, encode(sha256, 'hex') AS hash FROM file WHERE id = ANY ($1::uuid[])
   UNION ALL
   SELECT m.id, encode(f.sha256, 'hex') FROM media m JOIN file f ON f.id = m.file_id WHERE m.id = ANY ($1::uuid[])`,
);

/** What the files that a course shows consist of. */
@Injectable()
export class ShownFiles {
  constructor(private readonly statements: Statements) {}

  async hashesOf(ids: readonly string[]): Promise<HashOfShown> {
    const rows = await this.statements.rows<{ id: string; hash: string }>(hashes, [ids]);
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }
}
