import { z } from 'zod';
import { archiveRefused, demandFit } from './archive-refused.ts';
import { manifestName } from './entry-name.ts';
import type { ZipEntry } from './zip-entry.ts';

/** The form of the archive. What cannot be read by a program that knows only this one has another. */
export const archiveFormat = 'vagar-course/1';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const manifest = z.strictObject({
  format: z.literal(archiveFormat),
  /** Of the version, as publishing it gives it. */
  contentHash: hash,
  /** Every other entry, by name. */
  entries: z.array(z.strictObject({ name: z.string(), size: z.number().int().min(0), sha256: hash })),
});
export type Manifest = z.infer<typeof manifest>;

/** @throws Refusal `archive-refused` `manifest`, `format-version` */
export function readManifest(value: unknown): Manifest {
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value && value.format;
  demandFit(typeof format === 'string', 'manifest', manifestName);
  demandFit(format === archiveFormat, 'format-version', format);
  const read = manifest.safeParse(value);
  if (!read.success) throw archiveRefused('manifest', manifestName);
  return read.data;
}

/**
 * The manifest names each file of the archive once, with the size it has.
 * @throws Refusal `archive-refused` `manifest`
 */
export function demandSameFiles({ entries }: Manifest, files: readonly ZipEntry[]): void {
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  demandFit(entries.length === files.length, 'manifest', manifestName);
  for (const { name, size } of entries) {
    demandFit(sizes.get(name) === size, 'manifest', name);
    sizes.delete(name);
  }
}
