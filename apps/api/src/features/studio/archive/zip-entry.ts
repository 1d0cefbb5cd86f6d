import type { Entry, LocalFileHeader } from 'yauzl';
import { demandFit } from './archive-refused.ts';
import { folded, nameFault, placeFault } from './entry-name.ts';

/** An entry of the archive that may be read. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the directory says; reading holds it to that. */
  readonly size: number;
  readonly entry: Entry;
}

/** Packed tighter than this it is a bomb: texts come to 20, and what is already packed to 1. */
const mostRatio = 100;
const ratioCountsFrom = 64 * 1024;
const encrypted = 0x1 | 0x40 | 0x2000;
const described = 0x8;
const utf8 = 0x800;

const kindOfFile = 0o170000;
const plainFile = 0o100000;
const folder = 0o040000;
/** Volume label and device, of the attributes of DOS; a folder's name ends in a slash. */
const dosSpecial = 0x08 | 0x40;
const dosFolder = 0x10;

/**
 * The entry as its line in the directory tells it, before anything of it is read.
 * @throws Refusal `archive-refused`
 */
export function judged(entry: Entry): ZipEntry {
  const name = nameOf(entry);
  const fault = nameFault(name);
  demandFit(fault === null, fault ?? 'bad-name', name);
  demandFit((entry.generalPurposeBitFlag & encrypted) === 0, 'encrypted', name);
  demandFit(isPlain(entry, name), 'special-file', name);
  demandFit(entry.compressionMethod === 0 || entry.compressionMethod === 8, 'compression', name);
  // A second name, for those who read it (0x7075), and sizes of 64 bits, which nothing here needs.
  demandFit(!entry.extraFields.some(({ id }) => id === 0x7075), 'bad-name', name);
  demandFit(!entry.extraFields.some(({ id }) => id === 0x0001), 'damaged', name);
  const { uncompressedSize: size, compressedSize } = entry;
  demandFit(entry.compressionMethod === 8 || size === compressedSize, 'damaged', name);
  demandFit(size < ratioCountsFrom || size <= compressedSize * mostRatio, 'ratio', name);
  return { name, size, entry };
}

/** Each name once, also where case or the composing of letters make no difference, and none the format lacks. */
export function demandFittingNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const same = folded(name.replace(/\/$/u, ''));
    demandFit(!seen.has(same), 'same-name', name);
    seen.add(same);
  }
  for (const { name, size } of entries) {
    const fault = placeFault(name);
    demandFit(fault === null, fault ?? 'unknown-entry', name);
    demandFit(!name.endsWith('/') || size === 0, 'unknown-entry', name);
  }
}

/** The header before the bytes says the same as the directory: no two readers can see two different files. */
export function demandSameHeader({ name, entry }: ZipEntry, header: LocalFileHeader): void {
  demandFit(header.fileName.equals(entry.fileNameRaw), 'bad-name', name);
  const isSame =
    header.compressionMethod === entry.compressionMethod &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag;
  demandFit(isSame, 'damaged', name);
  if (isDescribed(entry)) return;
  const isMeasured =
    header.crc32 === entry.crc32 &&
    header.compressedSize === entry.compressedSize &&
    header.uncompressedSize === entry.uncompressedSize;
  demandFit(isMeasured, 'damaged', name);
}

/** Its sizes and sum stand after its bytes: 12 bytes, or 16 with a signature (APPNOTE 4.3.9). */
export const isDescribed = (entry: Entry): boolean => (entry.generalPurposeBitFlag & described) !== 0;

function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isAscii = fileNameRaw.every((byte) => byte < 0x80);
  if (isAscii) return fileNameRaw.toString('latin1');
  // Without the flag the letters are those of whichever machine made it.
  demandFit((generalPurposeBitFlag & utf8) !== 0, 'bad-name', fileNameRaw.toString('latin1'));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    return '\uFFFD';
  }
}

function isPlain({ externalFileAttributes }: Entry, name: string): boolean {
  const kind = (externalFileAttributes >>> 16) & kindOfFile;
  const isFolder = name.endsWith('/');
  const isExpected = kind === 0 || kind === (isFolder ? folder : plainFile);
  return isExpected && (externalFileAttributes & (isFolder ? dosSpecial : dosSpecial | dosFolder)) === 0;
}
