import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

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
