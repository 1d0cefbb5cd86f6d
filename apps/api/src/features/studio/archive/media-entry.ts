import { open, readFile } from 'node:fs/promises';
import { mediaBytes } from '@vagar/domain';
import type { DraftFile } from '../../../platform/files/file-store.ts';
import type { Files } from '../../../platform/files/files.ts';
import { captionsFault } from '../media/captions-fault.ts';
import { headBytes, typeOf } from '../media/media-type.ts';
import type { MediaType } from '../media/media-type.ts';
import { bytesOf, wholeFault } from '../media/whole-file.ts';
import { archiveRefused, demandFit } from './archive-refused.ts';
import { isHarmless } from './harmless-drawing.ts';

/** A file of the archive on disk, not yet kept: whoever receives it keeps it or removes it. */
export interface MediaDraft {
  readonly draft: DraftFile;
  readonly type: MediaType;
}

/** What an archive begins with, by which it is known whatever it is called. */
const archiveStarts = [
  '504b0304',
  '504b0506',
  '1f8b',
  '425a68',
  'fd377a585a00',
  '377abcaf271c',
  '52617221',
  '28b52ffd',
];

/**
 * Takes one file out of the archive onto disk, after what its first bytes say it is.
 * @throws Refusal `archive-refused` `media-type`, `media-unsafe`, `nested`, `too-much`; nothing is left then
 */
export async function takeMedia(
  files: Files,
  { name, ending }: { readonly name: string; readonly ending: string },
  bytes: AsyncIterable<Buffer>,
  keep: (draft: MediaDraft) => void,
): Promise<void> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await headOf(iterator);
  const type = await typeOf(head);
  if (type?.ending !== ending) {
    await iterator.return?.(undefined);
    throw archiveRefused(type === null && isArchive(head) ? 'nested' : 'media-type', name);
  }
  const rest = async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const draft = await files.receive(rest(), mediaBytes[type.kind]);
  if (!draft) throw archiveRefused('too-much', name);
  keep({ draft, type });
  await demandWhole(name, draft, type);
}

async function headOf(iterator: AsyncIterator<Buffer>): Promise<Buffer> {
  const first: Buffer[] = [];
  let size = 0;
  while (size < headBytes) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  return Buffer.concat(first);
}

const isArchive = (head: Buffer): boolean => {
  const start = head.toString('hex', 0, 8);
  return (
    archiveStarts.some((known) => start.startsWith(known)) || head.toString('latin1', 257, 262) === 'ustar'
  );
};

/** As the media library demands it of what is uploaded, but nothing is mended: the bytes are what was hashed. */
async function demandWhole(
  name: string,
  { path, size }: DraftFile,
  { kind, ending }: MediaType,
): Promise<void> {
  if (ending === 'svg') return demandFit(isHarmless(await readFile(path)), 'media-unsafe', name);
  if (kind === 'captions') {
    const fault = captionsFault(await readFile(path));
    return demandFit(fault === null, fault === 'unsafe' ? 'media-unsafe' : 'media-type', name);
  }
  const file = await open(path);
  try {
    const fault = await wholeFault(ending, bytesOf(file, size));
    demandFit(fault === null, fault === 'moving' || fault === 'unsafe' ? 'media-unsafe' : 'media-type', name);
  } finally {
    await file.close();
  }
}
