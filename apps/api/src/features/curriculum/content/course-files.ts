import { readFile } from 'node:fs/promises';
import { basename, join, normalize } from 'node:path';

/** The files of one course, wherever they lie: a folder on disk or an archive. */
export interface CourseFiles {
  /** A text file. @returns null when there is none */
  read(path: string): Promise<string | null>;
  /** Where a picture, a film or a file is served once the course is here. @throws when there is none */
  address(path: string): Promise<string>;
  /** The film of the media library that a text shows, by its id in the texts. @throws when there is none */
  film(id: string): string;
}

/** Stores a file and answers with the address it is served at. */
export type StoreFile = (bytes: Buffer, name: string) => Promise<string>;

/** A course's folder on disk, read on demand. Paths stay inside it; each file is stored once. */
export class DiskFiles implements CourseFiles {
  private readonly stored = new Map<string, Promise<string>>();

  constructor(
    private readonly root: string,
    private readonly store: StoreFile,
  ) {}

  read(path: string): Promise<string | null> {
    return readFile(join(this.root, inside(path)), 'utf8').catch(ignoreMissing);
  }

  address(path: string): Promise<string> {
    const known = this.stored.get(path);
    if (known) return known;
    const made = readFile(join(this.root, inside(path))).then((bytes) => this.store(bytes, basename(path)));
    this.stored.set(path, made);
    return made;
  }

  film(id: string): string {
    throw new Error(`A content folder has no media library: ${id}`);
  }
}

/** A relative path that does not climb out of its folder. */
export const inside = (path: string): string => {
  const clean = normalize(path);
  if (clean.startsWith('..') || clean.startsWith('/')) throw new Error(`Outside the content folder: ${path}`);
  return clean;
};

const ignoreMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};
