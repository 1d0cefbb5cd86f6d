import type { FileHandle } from 'node:fs/promises';
import { archiveRefused, demandFit } from './archive-refused.ts';

/** More than the largest course has: 400 activities with a few texts each, in two languages, and their pictures. */
export const mostEntries = 3000;
const longestDirectory = 1024 * 1024;

export interface ZipEnd {
  readonly entries: number;
  /** Where the directory begins, and where it ends: 22 bytes before the file does. */
  readonly directory: number;
  readonly end: number;
}

/**
 * Reads the end record (APPNOTE 4.3.16) before anything else is read: how many entries there are is known before the
 * first of them. Takes the plain form alone: no comment, one disk, no 64-bit sizes, and nothing after it.
 * @throws Refusal `archive-refused`
 */
export async function readEnd(file: FileHandle, size: number): Promise<ZipEnd> {
  const start = (await read(file, 0, 4)).toString('latin1');
  demandFit(start.startsWith('PK'), 'not-an-archive');
  const end = await read(file, Math.max(0, size - 22), 22);
  if (end.length < 22 || end.readUInt32LE(0) !== 0x06054b50) throw await withoutEnd(file, size);
  demandFit(end.readUInt16LE(20) === 0, 'damaged');
  const [disk, directoryDisk] = [end.readUInt16LE(4), end.readUInt16LE(6)];
  demandFit(disk === 0 && directoryDisk === 0, 'damaged');
  const [here, entries] = [end.readUInt16LE(8), end.readUInt16LE(10)];
  demandFit(entries <= mostEntries, 'too-many-entries');
  demandFit(here === entries, 'damaged');
  const [length, directory] = [end.readUInt32LE(12), end.readUInt32LE(16)];
  demandFit(length <= longestDirectory && directory + length <= size - 22, 'damaged');
  demandFit(directory + length === size - 22, 'hidden-data');
  return { entries, directory, end: size - 22 };
}

/** No end where it should be: something follows it, or the archive was cut off. */
async function withoutEnd(file: FileHandle, size: number) {
  const length = Math.min(size, 65_557);
  const tail = await read(file, size - length, length);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  return archiveRefused(end >= 0 && length - end >= 22 ? 'hidden-data' : 'damaged');
}

async function read(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}
