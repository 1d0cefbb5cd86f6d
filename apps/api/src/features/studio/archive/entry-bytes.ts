import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { archiveRefused, demandFit } from './archive-refused.ts';
import type { ZipEntry } from './zip-entry.ts';

/**
 * The bytes of an entry as they are unpacked, held to the size and the sum that the directory gives.
 * @throws Refusal `archive-refused` `damaged`, `checksum`
 */
export async function* bytesOfEntry(zip: ZipFile, { entry, name, size }: ZipEntry): AsyncGenerator<Buffer> {
  let length = 0;
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      demandFit(length <= size, 'damaged', name);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : archiveRefused('damaged', name);
  }
  demandFit(length === size, 'damaged', name);
  demandFit(sum === entry.crc32, 'checksum', name);
}

/** SHA-256 in hex, without keeping the bytes. */
export async function hashOfEntry(zip: ZipFile, entry: ZipEntry): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOfEntry(zip, entry)) hash.update(chunk);
  return hash.digest('hex');
}

/** Bytes of a text or of `course.json`; more is no text anybody wrote. */
export const longestText = 4 * 1024 * 1024;

/** An entry as text. @throws Refusal `archive-refused` `json` for what is no UTF-8 */
export async function textOfEntry(zip: ZipFile, entry: ZipEntry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOfEntry(zip, entry)) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw archiveRefused('json', entry.name);
  }
}
