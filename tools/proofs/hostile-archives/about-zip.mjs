import { deflateRawSync, gzipSync } from 'node:zlib';
import { nameOf } from './course.mjs';
import { entryOf, textName, withEntry } from './tricks.mjs';

const text = (/** @type {number} */ letters) =>
  Buffer.from(JSON.stringify({ type: 'doc', content: [], x: 'a'.repeat(letters) }));

/**
 * A trick with the archive as such.
 * @param {string} name @param {string} why @param {import('./zip.mjs').Whole} whole @returns {import('./tricks.mjs').Trick}
 */
const withWhole = (name, why, whole) => ({ name, why, hostile: { whole }, tame: { whole: {} } });

/** @param {string} name @param {string} why @param {(files: import('./zip.mjs').Entry[]) => void} files @param {import('./course.mjs').Wishes} [tame] @returns {import('./tricks.mjs').Trick} */
const withFiles = (name, why, files, tame = {}) => ({ name, why, hostile: { files }, tame });

/** @param {string} name @param {string} why @param {(all: import('./zip.mjs').Entry[]) => void} entries @returns {import('./tricks.mjs').Trick} */
const withEntries = (name, why, entries) => ({ name, why, hostile: { entries }, tame: {} });

/**
 * A size that is not the entry's own, which the manifest agrees with.
 * @param {string} name @param {Partial<import('./zip.mjs').Entry>} hostile @param {Partial<import('./zip.mjs').Entry>} tame
 * @returns {import('./tricks.mjs').Trick}
 */
const measured = (name, hostile, tame) => ({
  ...withEntry(name, 'damaged', hostile, tame),
  hostile: {
    ...withEntry(name, 'damaged', hostile).hostile,
    manifest: ({ entries }) => {
      for (const entry of entries) if (entry.name === textName) entry.size = hostile.size;
    },
  },
});

/** So many empty entries. @param {import('./zip.mjs').Entry[]} all @param {number} count */
const crowd = (all, count) => {
  const data = Buffer.alloc(0);
  for (let number = all.length; number < count; number += 1)
    all.push({ name: `texts/${number}.sv.json`, data });
};

const packedEntry = { method: 8 };
/** Kernels of zeros that all entries share, as the densest bombs do (Fifield, "A better zip bomb", 2019). */
const overlapping = (/** @type {import('./zip.mjs').Entry[]} */ all, /** @type {number} */ count) => {
  const kernel = { name: `media/${'0'.repeat(64)}.mp4`, data: Buffer.alloc(2 * 1024 * 1024), method: 8 };
  const packed = Buffer.concat([deflateRawSync(kernel.data), Buffer.alloc(40_000)]);
  const first = all.push({ ...kernel, packed }) - 1;
  for (let number = 1; number < count; number += 1)
    all.push({ ...kernel, packed, name: `media/${String(number).padStart(64, '0')}.mp4`, sameAs: first });
};

/** @type {import('./tricks.mjs').Trick[]} */
export const aboutZip = [
  withFiles(
    'a text of zeros packed a thousand times',
    'ratio',
    (files) => void Object.assign(entryOf(files), { data: text(2_000_000), method: 8 }),
    { files: (files) => void Object.assign(entryOf(files), packedEntry) },
  ),
  withFiles('a drawing packed a thousand times', 'ratio', (files) => {
    Object.assign(entryOf(files, '.svg'), { data: Buffer.alloc(4_000_000, ' '), method: 8 });
  }),
  withEntry('four gigabytes, as it says', 'ratio', { size: 0xfffffff0, method: 8 }, packedEntry),
  withFiles('a text of five megabytes', 'too-much', (files) => {
    entryOf(files).data = text(5_000_000);
  }),
  withFiles('a picture of six megabytes', 'too-much', (files) => {
    const photo = entryOf(files, '.png');
    renamed(files, Buffer.concat([photo.data, Buffer.alloc(6_000_000, 7)]), 'png');
  }),
  withEntries('four hundred megabytes out of one kernel', 'too-much', (all) => overlapping(all, 200)),
  withEntries('entries out of one kernel', 'overlap', (all) => overlapping(all, 20)),
  withEntries('two entries that are one', 'overlap', (all) => {
    all.push({ ...entryOf(all), name: 'texts/ny.sv.json', sameAs: all.indexOf(entryOf(all)) });
  }),
  withEntries('a hundred thousand entries', 'too-many-entries', (all) => crowd(all, 100_000)),
  withEntries('as many entries as 16 bits count', 'too-many-entries', (all) => crowd(all, 65_535)),
  withEntries('one entry too many', 'too-many-entries', (all) => crowd(all, 3001)),
  withWhole('fewer entries than there are', 'hidden-data', { count: 3 }),
  withWhole('more entries than there are', 'damaged', { count: 30 }),
  measured('more bytes than it says', { size: 5, method: 8 }, packedEntry),
  measured('fewer bytes than it says', { size: 4096, method: 8 }, packedEntry),
  measured('other sizes stored and told', { size: 4096 }, {}),
  withEntry(
    'bytes that cannot be unpacked',
    'damaged',
    { packed: Buffer.alloc(60, 0xff), method: 8 },
    packedEntry,
  ),
  withEntry('another method before the bytes', 'damaged', { localMethod: 8 }, { localMethod: 0 }),
  withEntry('an encrypted entry', 'encrypted', { flags: 0x1 }, { flags: 0 }),
  withEntry('a strongly encrypted entry', 'encrypted', { flags: 0x41 }),
  withEntry('hidden headers', 'encrypted', { flags: 0x2000 }),
  withEntry('a wrong sum', 'checksum', { crc: 0x12345678 }),
  withEntry('a wrong sum of what is packed', 'checksum', { crc: 1, method: 8 }, packedEntry),
  withEntry('packing by AES', 'compression', { method: 99 }),
  withEntry('packing by bzip2', 'compression', { method: 12 }),
  withEntry('packing by zstd', 'compression', { method: 93 }),
  withEntry(
    'bytes before an entry',
    'hidden-data',
    { before: Buffer.from('#!/bin/sh\n') },
    { before: Buffer.alloc(0) },
  ),
  withWhole('a script before everything', 'not-an-archive', { first: Buffer.from('#!/bin/sh\nexit\n') }),
  withWhole('bytes before everything', 'hidden-data', { first: Buffer.from('PK and more') }),
  withWhole('bytes before the directory', 'hidden-data', { beforeDirectory: Buffer.alloc(100) }),
  withWhole('bytes after everything', 'hidden-data', { after: Buffer.from('<script>') }),
  withWhole('a comment', 'hidden-data', { comment: 'PK' }),
  withWhole('a part of several disks', 'damaged', { disk: 1 }),
  withWhole('a directory that is elsewhere', 'damaged', { directoryOffset: 0x7ffffff }),
  withWhole('half of an archive', 'damaged', { cut: 900 }),
  withWhole('an archive without its end', 'damaged', { cut: -30 }),
  withWhole('an archive cut off in its end', 'damaged', { cut: -10 }),
  withWhole('no byte at all', 'not-an-archive', { cut: 0 }),
  withFiles('an archive in the archive', 'nested', (files) => {
    files.push({ name: `media/${'a'.repeat(64)}.zip`, data: Buffer.from('PK\x05\x06') });
  }),
  withFiles('an archive that is called a picture', 'nested', (files) => {
    const inner = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200)]);
    renamed(files, inner, 'png');
  }),
  withFiles('an archive that is called a document', 'nested', (files) => {
    const inner = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200)]);
    renamed(files, inner, 'docx');
  }),
  withFiles('a packed file that is called a film', 'nested', (files) => {
    renamed(files, gzipSync(Buffer.alloc(1000)), 'mp4');
  }),
];

/** The photo has other bytes, and the name that belongs to them. @param {import('./zip.mjs').Entry[]} files @param {Buffer} data @param {string} ending */
function renamed(files, data, ending) {
  Object.assign(entryOf(files, '.png'), { data, name: nameOf({ bytes: data, ending }) });
}
