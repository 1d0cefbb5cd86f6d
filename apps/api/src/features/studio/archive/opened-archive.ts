import { rm } from 'node:fs/promises';
import type { FileId } from '@vagar/domain';
import type { ZipFile } from 'yauzl';
import type { Files } from '../../../platform/files/files.ts';
import type { CourseFiles } from '../../curriculum/index.ts';
import { ContentFault, parseJson } from '../../curriculum/index.ts';
import { archiveRefused, demandFit } from './archive-refused.ts';
import { bytesOfEntry, hashOfEntry, textOfEntry } from './entry-bytes.ts';
import { courseName, manifestName, mediaOf } from './entry-name.ts';
import { demandSameFiles, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { takeMedia } from './media-entry.ts';
import type { MediaDraft } from './media-entry.ts';
import { listZip } from './zip-listing.ts';
import type { ZipEntry } from './zip-entry.ts';

/** A file of the archive with the id it has here, whether it is kept or not. */
export interface OpenedMedia extends MediaDraft {
  readonly id: FileId;
}

/**
 * An archive on disk whose every byte has been looked at: texts stay in it and are read on demand, files lie beside it
 * as drafts. Always closed, which removes the drafts that nobody kept.
 */
export class OpenedArchive implements CourseFiles {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly media = new Map<string, OpenedMedia>();
  private readonly unused: Set<string>;
  /** Films of the media library by their id in the archive. */
  private films: ReadonlyMap<string, string> = new Map();

  private constructor(
    private readonly zip: ZipFile,
    listed: readonly ZipEntry[],
  ) {
    this.entries = new Map(listed.filter(({ name }) => !name.endsWith('/')).map((each) => [each.name, each]));
    this.unused = new Set([...this.entries.keys()].filter((name) => name.includes('/')));
  }

  /** @throws Refusal `archive-refused`; nothing is left open or on disk then */
  static async open(path: string, size: number, files: Files, nextId: () => FileId): Promise<OpenedArchive> {
    const { zip, entries } = await listZip(path, size);
    const archive = new OpenedArchive(zip, entries);
    try {
      await archive.look(files, nextId);
      return archive;
    } catch (error) {
      await archive.close();
      throw error;
    }
  }

  /** The manifest, once it has been read and agrees with the archive. */
  async manifest(): Promise<Manifest> {
    const text = await textOfEntry(this.zip, this.entryOf(manifestName));
    const manifest = readManifest(this.parsed(text, manifestName));
    demandSameFiles(
      manifest,
      [...this.entries.values()].filter(({ name }) => name !== manifestName),
    );
    return manifest;
  }

  async course(): Promise<unknown> {
    return this.parsed(await textOfEntry(this.zip, this.entryOf(courseName)), courseName);
  }

  /** From now on the films in texts have these ids. */
  useFilms(films: ReadonlyMap<string, string>): void {
    this.films = films;
  }

  async read(path: string): Promise<string | null> {
    const entry = this.entries.get(path);
    if (!entry) return null;
    this.unused.delete(path);
    return textOfEntry(this.zip, entry);
  }

  address(path: string): Promise<string> {
    return Promise.resolve(`/api/v1/files/${this.file(path).id}`);
  }

  film(id: string): string {
    const known = this.films.get(id);
    demandFit(known !== undefined, 'content', id);
    return known;
  }

  /** A file of `media/`. @throws Refusal `archive-refused` `missing-entry` */
  file(path: string): OpenedMedia {
    const known = this.media.get(path);
    if (!known) throw archiveRefused('missing-entry', path);
    this.unused.delete(path);
    return known;
  }

  files(): readonly OpenedMedia[] {
    return [...this.media.values()];
  }

  /** @throws Refusal `archive-refused` `unknown-entry` for what the course does not use */
  demandAllUsed(): void {
    const [name] = this.unused;
    demandFit(name === undefined, 'unknown-entry', name);
  }

  async close(): Promise<void> {
    this.zip.close();
    for (const { draft } of this.media.values()) await rm(draft.path, { force: true });
  }

  /** Reads every entry once, against the manifest; texts first, they are small. */
  private async look(files: Files, nextId: () => FileId): Promise<void> {
    const hashes = new Map((await this.manifest()).entries.map(({ name, sha256 }) => [name, sha256]));
    demandFit(this.entries.has(courseName), 'missing-entry', courseName);
    const all = [...this.entries.values()].filter(({ name }) => name !== manifestName);
    for (const entry of all.filter(({ name }) => !mediaOf(name))) {
      const hash = await hashOfEntry(this.zip, entry);
      demandFit(hash === hashes.get(entry.name), 'manifest', entry.name);
    }
    for (const entry of all) {
      const named = mediaOf(entry.name);
      if (!named) continue;
      demandFit(named.hash === hashes.get(entry.name), 'manifest', entry.name);
      const { name } = entry;
      const keep = (media: MediaDraft) => this.media.set(name, { ...media, id: nextId() });
      await takeMedia(files, { name, ending: named.ending }, bytesOfEntry(this.zip, entry), keep);
      const hash = this.media.get(name)?.draft.sha256.toString('hex');
      demandFit(hash === named.hash, 'manifest', name);
    }
  }

  private entryOf(name: string): ZipEntry {
    const entry = this.entries.get(name);
    if (!entry) throw archiveRefused('missing-entry', name);
    return entry;
  }

  private parsed(text: string, name: string): unknown {
    try {
      return parseJson(text, name);
    } catch (error) {
      throw error instanceof ContentFault ? archiveRefused('json', name) : error;
    }
  }
}
