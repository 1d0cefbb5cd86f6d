import { z } from 'zod';

/** A course as one file: what is taken in, and why something is not. */

/** Why an archive is not taken in; the web has the words. */
export const archiveRefusals = [
  // the archive as a file
  'not-an-archive',
  'damaged',
  'encrypted',
  'compression',
  'checksum',
  'overlap',
  'hidden-data',
  // what its entries are
  'too-many-entries',
  'too-much',
  'ratio',
  'nested',
  'path-outside',
  'bad-name',
  'same-name',
  'special-file',
  'unknown-entry',
  'missing-entry',
  // what they say
  'manifest',
  'format-version',
  'media-type',
  'media-unsafe',
  'json',
  'content',
] as const;
export type ArchiveRefusal = (typeof archiveRefusals)[number];

export const exportQuery = z.strictObject({
  /** Without it the draft as it stands. */
  version: z.coerce.number().int().min(1).optional(),
});
export type ExportQuery = z.input<typeof exportQuery>;

export const importQuery = z.strictObject({
  /** Makes a copy under a key of its own when the course is here already. */
  as: z.literal('new').optional(),
});
export type ImportQuery = z.input<typeof importQuery>;
