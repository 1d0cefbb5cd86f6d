import { open } from 'node:fs/promises';
import { openPromise } from 'yauzl';
import type { ZipFile } from 'yauzl';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { archiveRefused, demandFit } from './archive-refused.ts';
import { longestText } from './entry-bytes.ts';
import { mediaOf } from './entry-name.ts';
import { demandFittingNames, demandSameHeader, isDescribed, judged } from './zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';
import { readEnd } from './zip-end.ts';

/** Unpacked, all together: the largest course with its films. */
export const mostUnpacked = 320 * 1024 * 1024;

export interface ZipListing {
  readonly zip: ZipFile;
  readonly entries: readonly ZipEntry[];
}

/**
 * Opens a ZIP on disk and looks at everything it says of itself, reading no entry. Close `zip` when done.
 * @throws Refusal `archive-refused`; nothing is open then
 */
export async function listZip(path: string, size: number): Promise<ZipListing> {
  const file = await open(path);
  const end = await readEnd(file, size).finally(() => file.close());
  // Sizes are held to by `judged` and `bytesOfEntry`, which can say what is wrong.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const zip = await openPromise(path, options).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(judged(entry));
    demandFit(Number(zip.readEntryCursor) === end.end, 'hidden-data');
    demandFittingNames(entries);
    for (const { name, size: bytes } of entries)
      demandFit(mediaOf(name) !== null || bytes <= longestText, 'too-much', name);
    const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
    demandFit(unpacked <= mostUnpacked, 'too-much');
    await demandContiguous(zip, entries, end.directory);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw refusalOf(error);
  }
}

/** Every byte before the directory belongs to one entry: nothing is shared and nothing is hidden between. */
async function demandContiguous(
  zip: ZipFile,
  entries: readonly ZipEntry[],
  directory: number,
): Promise<void> {
  const sorted = entries.toSorted(
    (one, other) => one.entry.relativeOffsetOfLocalHeader - other.entry.relativeOffsetOfLocalHeader,
  );
  let reached = 0;
  let slack = 0;
  const demandNext = (start: number, name: string | null) => {
    demandFit(start >= reached, 'overlap', name);
    const between = start - reached;
    demandFit(between === 0 || (slack > 0 && (between === 12 || between === 16)), 'hidden-data', name);
  };
  for (const each of sorted) {
    const { entry, name } = each;
    demandNext(entry.relativeOffsetOfLocalHeader, name);
    const header = await zip.readLocalFileHeaderPromise(entry);
    demandSameHeader(each, header);
    reached = header.fileDataStart + entry.compressedSize;
    slack = isDescribed(entry) ? 16 : 0;
  }
  demandNext(directory, null);
}

/** What yauzl cannot read is damaged, whatever it calls it. */
const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  const isEncrypted = error instanceof Error && error.message.includes('encryption');
  return archiveRefused(isEncrypted ? 'encrypted' : 'damaged');
};
