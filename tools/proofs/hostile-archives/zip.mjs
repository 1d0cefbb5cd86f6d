import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A ZIP writer that writes what it is told, true or not.
 *
 * @typedef {object} Entry
 * @property {string | Buffer} name
 * @property {Buffer} data unpacked
 * @property {number} [method] 0 stored, 8 deflated; anything else is written as it is called
 * @property {Buffer} [packed] the bytes that stand in the archive, when they are not made from `data`
 * @property {number} [size] as told, unpacked
 * @property {number} [crc] as told
 * @property {number} [flags]
 * @property {number} [mode] of Unix, with the kind of file
 * @property {number} [dos] attributes of DOS
 * @property {Buffer} [extra] in the directory
 * @property {string | Buffer} [localName] in the header before the bytes
 * @property {number} [localMethod]
 * @property {number} [sameAs] the header of the entry with this number is told to be its own
 * @property {Buffer} [before] bytes that no entry has
 *
 * @typedef {object} Whole
 * @property {Buffer} [first] bytes before the first entry
 * @property {Buffer} [beforeDirectory]
 * @property {Buffer} [after]
 * @property {string} [comment]
 * @property {number} [count] entries, as told
 * @property {number} [disk]
 * @property {number} [directoryOffset] as told
 * @property {number} [cut] leaves so many bytes, or all but so many when negative
 */

const utf8 = 0x800;
const bytesOf = (/** @type {string | Buffer} */ text) => (Buffer.isBuffer(text) ? text : Buffer.from(text));

/** @param {readonly Entry[]} entries @param {Whole} [whole] @returns {Buffer} */
export const zipOf = (entries, whole = {}) => {
  const parts = [whole.first ?? Buffer.alloc(0)];
  let at = parts[0]?.length ?? 0;
  /** @type {number[]} */
  const offsets = [];
  const lines = entries.map((entry) => {
    const name = bytesOf(entry.name);
    const method = entry.method ?? 0;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(entry.data) : entry.data);
    const size = entry.size ?? entry.data.length;
    const crc = entry.crc ?? crc32(entry.data);
    const flags = entry.flags ?? (name.some((byte) => byte > 0x7f) ? utf8 : 0);
    const shared = entry.sameAs === undefined ? undefined : offsets[entry.sameAs];
    if (shared === undefined) {
      const localName = bytesOf(entry.localName ?? entry.name);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt16LE(flags, 6);
      header.writeUInt16LE(entry.localMethod ?? method, 8);
      header.writeUInt16LE(0x21, 12);
      header.writeUInt32LE(crc, 14);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(size, 22);
      header.writeUInt16LE(localName.length, 26);
      const hidden = entry.before ?? Buffer.alloc(0);
      offsets.push(at + hidden.length);
      parts.push(hidden, header, localName, packed);
      at += hidden.length + header.length + localName.length + packed.length;
    } else offsets.push(shared);
    const extra = entry.extra ?? Buffer.alloc(0);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE((3 << 8) | 63, 4);
    line.writeUInt16LE(20, 6);
    line.writeUInt16LE(flags, 8);
    line.writeUInt16LE(method, 10);
    line.writeUInt16LE(0x21, 14);
    line.writeUInt32LE(crc, 16);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt32LE(size, 24);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt16LE(extra.length, 30);
    line.writeUInt32LE((((entry.mode ?? 0o100644) << 16) | (entry.dos ?? 0)) >>> 0, 38);
    line.writeUInt32LE(offsets.at(-1) ?? 0, 42);
    return Buffer.concat([line, name, extra]);
  });
  if (whole.beforeDirectory) {
    parts.push(whole.beforeDirectory);
    at += whole.beforeDirectory.length;
  }
  const directory = Buffer.concat(lines);
  const comment = Buffer.from(whole.comment ?? '');
  const count = Math.min(whole.count ?? entries.length, 0xffff);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(whole.disk ?? 0, 4);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(whole.directoryOffset ?? at, 16);
  end.writeUInt16LE(comment.length, 20);
  const wide = entries.length > 0xffff ? wideEnd(entries.length, directory.length, at) : Buffer.alloc(0);
  const all = Buffer.concat([...parts, directory, wide, end, comment, whole.after ?? Buffer.alloc(0)]);
  return whole.cut === undefined ? all : all.subarray(0, whole.cut);
};

/** The end of a ZIP with more entries than 16 bits count (APPNOTE 4.3.14). @param {number} count @param {number} length @param {number} offset */
const wideEnd = (count, length, offset) => {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
};
