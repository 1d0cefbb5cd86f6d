import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that have arrived and are not yet anything. */
export interface DraftFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** What the name of a draft begins with. */
const incoming = 'incoming.';

/** Bytes by what they are: the same bytes are stored once, and never change. */
export class FileStore {
  constructor(private readonly root: string) {}

  /** @returns the SHA-256 of the bytes, once they are on disk for good */
  async put(bytes: Buffer): Promise<Buffer> {
    const hash = createHash('sha256').update(bytes).digest();
    const path = this.pathOf(hash);
    if (await exists(path)) return hash;
    await mkdir(join(path, '..'), { recursive: true });
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      const file = await open(draft, 'wx', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return hash;
  }

  /**
   * Writes what arrives to a draft on disk, never to memory, and counts.
   * @returns the draft, to be kept or dropped; `null`, with nothing left behind, once more than `most` bytes came
   */
  async receive(chunks: AsyncIterable<Uint8Array>, most: number): Promise<DraftFile | null> {
    await mkdir(this.root, { recursive: true });
    const path = join(this.root, `${incoming}${randomBytes(12).toString('hex')}`);
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx', 0o640);
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > most) break;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    if (size <= most) return { path, size, sha256: hash.digest() };
    await rm(path, { force: true });
    return null;
  }

  /** The draft's bytes are on disk for good. */
  async keep({ path, sha256 }: DraftFile): Promise<void> {
    const place = this.pathOf(sha256);
    if (await exists(place)) return rm(path, { force: true });
    await mkdir(join(place, '..'), { recursive: true });
    await rename(path, place);
  }

  /** Removes drafts that nobody has written to since then: whoever received them was cut off. */
  async dropDrafts(before: Date): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(incoming))) {
      const path = join(this.root, name);
      const known = await stat(path).catch(() => null);
      if (known && known.mtime < before) await rm(path, { force: true });
    }
  }

  /** The bytes from `start` to `end`, both included. */
  read(hash: Buffer, start: number, end: number): ReadStream {
    return createReadStream(this.pathOf(hash), { start, end });
  }

  private pathOf(hash: Buffer): string {
    const name = hash.toString('hex');
    return join(this.root, name.slice(0, 2), name);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
