import type { FileHandle } from 'node:fs/promises';
import type { MediaRefusal } from '@vagar/contract';

/**
 * Whether a file is one thing from its first byte to its last. A polyglot, a picture that is an archive or a page as
 * well, has something before, after or between what its format knows.
 */
export interface Bytes {
  readonly size: number;
  /** Fewer at the end of the file. */
  read(from: number, length: number): Promise<Buffer>;
}

export const bytesOf = (file: FileHandle, size: number): Bytes => ({
  size,
  read: async (from, length) => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
    return buffer.subarray(0, bytesRead);
  },
});

/** More parts than any honest file has; each costs one read. */
const mostParts = 200_000;

/** PNG (ISO/IEC 15948): chunks of length, type, data, sum, the last of them IEND. */
export async function pngFault(file: Bytes): Promise<MediaRefusal | null> {
  let at = 8;
  for (let part = 0; part < mostParts; part += 1) {
    const head = await file.read(at, 8);
    if (head.length < 8) return 'damaged';
    const type = head.toString('latin1', 4, 8);
    if (!/^[A-Za-z]{4}$/u.test(type)) return 'damaged';
    if (type === 'acTL') return 'moving';
    at += 12 + head.readUInt32BE(0);
    if (type === 'IEND') return at === file.size ? null : 'damaged';
  }
  return 'damaged';
}

/** JPEG (ITU-T T.81): segments up to the scan; the end marker is the end of the file. */
export async function jpegFault(file: Bytes): Promise<MediaRefusal | null> {
  let at = 2;
  for (let part = 0; part < 1000; part += 1) {
    const head = await file.read(at, 4);
    if (head.length < 4 || head[0] !== 0xff) return 'damaged';
    if (head[1] === 0xda) break;
    at += 2 + head.readUInt16BE(2);
  }
  const end = await file.read(file.size - 2, 2);
  return end[0] === 0xff && end[1] === 0xd9 ? null : 'damaged';
}

/** WebP (RFC 9649): one RIFF container as long as it says. */
export async function webpFault(file: Bytes): Promise<MediaRefusal | null> {
  const head = await file.read(0, 30);
  if (head.length < 21) return 'damaged';
  const length = head.readUInt32LE(4) + 8;
  if (length !== file.size && length + (length % 2) !== file.size) return 'damaged';
  const isMoving = head.toString('latin1', 12, 16) === 'VP8X' && ((head[20] ?? 0) & 0x02) !== 0;
  return isMoving ? 'moving' : null;
}

/** MP4 (ISO/IEC 14496-12): boxes one after another to the last byte. */
export async function mp4Fault(file: Bytes): Promise<MediaRefusal | null> {
  let at = 0;
  for (let part = 0; part < mostParts && at < file.size; part += 1) {
    const head = await file.read(at, 16);
    if (head.length < 8 || !/^[\x20-\x7e]{4}$/u.test(head.toString('latin1', 4, 8))) return 'damaged';
    const short = head.readUInt32BE(0);
    if (short === 0) return null;
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (length < 8) return 'damaged';
    at += length;
  }
  return at === file.size ? null : 'damaged';
}

/** PDF (ISO 32000): ends with its mark, and nothing but white space comes after. */
export async function pdfFault(file: Bytes): Promise<MediaRefusal | null> {
  const end = (await file.read(Math.max(0, file.size - 1024), 1024)).toString('latin1');
  return /%%EOF[\s\0]*$/u.test(end) ? null : 'damaged';
}

/** ZIP as office documents use it (APPNOTE 4.3): begins with a file, ends with its directory, which says where it is. */
export async function zipFault(file: Bytes): Promise<MediaRefusal | null> {
  const end = await file.read(Math.max(0, file.size - 22), 22);
  if (end.length < 22 || end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) return 'damaged';
  const [directory, length] = [end.readUInt32LE(16), end.readUInt32LE(12)];
  return directory + length === file.size - 22 ? null : 'damaged';
}

const checks: Readonly<Record<string, (file: Bytes) => Promise<MediaRefusal | null>>> = {
  png: pngFault,
  jpg: jpegFault,
  webp: webpFault,
  mp4: mp4Fault,
  pdf: pdfFault,
  docx: zipFault,
  xlsx: zipFault,
  pptx: zipFault,
  odt: zipFault,
  ods: zipFault,
  odp: zipFault,
};

/** @param ending as `typeOf` found it @returns why the file is not one whole thing, or `null` */
export const wholeFault = async (ending: string, file: Bytes): Promise<MediaRefusal | null> =>
  (await checks[ending]?.(file)) ?? null;
