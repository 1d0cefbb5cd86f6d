import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FileId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.ts';
import { statement, Statements } from '../database/statements.ts';
import { NotFound, Refusal } from '../errors/refusal.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { readRange } from './byte-range.ts';
import { FileStore } from './file-store.ts';
import type { DraftFile } from './file-store.ts';

export interface NewFile {
  readonly mime: string;
  /** What a browser calls it when saving. */
  readonly name: string;
  /** Who may read it by its address: every signed-in person, or nobody but through a feature's own route. */
  readonly readers?: 'signed-in' | 'own-route';
  /** Where its address had to be known before it was kept. */
  readonly id?: FileId;
}

export interface StoredFile {
  readonly id: FileId;
  readonly sha256: Buffer;
  readonly size: number;
  readonly mime: string;
  readonly name: string;
  readonly shared: boolean;
}

/** A file's bytes never change, so a browser may keep what every signed-in person may read; the rest it may not. */
const cacheControl = (file: StoredFile): string =>
  file.shared ? 'private, max-age=31536000, immutable' : 'private, no-store';

/** A picture in SVG is a document when it is opened by its address; it may show itself and do nothing. */
const svgPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

const addFile = statement(
  'file-add',
  `INSERT INTO file (id, sha256, size, mime, name, shared, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const findFile = statement(
  'file-find',
  'SELECT id, sha256, size::int AS size, mime, name, shared FROM file WHERE id = $1',
);

/** Pictures, films, captions, documents. */
@Injectable()
export class Files {
  private readonly store: FileStore;

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly ids: Ids,
    settings: Settings,
  ) {
    this.store = new FileStore(join(settings.dataDir, 'files'));
  }

  /** Stores the bytes and, in the current transaction, their entry. */
  async put(bytes: Buffer, { mime, name, readers = 'signed-in' }: NewFile): Promise<FileId> {
    const hash = await this.store.put(bytes);
    const id = this.ids.next<FileId>();
    const shared = readers === 'signed-in';
    await this.statements.change(addFile, [id, hash, bytes.length, mime, name, shared, this.clock.now()]);
    return id;
  }

  /**
   * Takes in what is too large for memory. Whoever receives a draft keeps it with `putDraft` or drops it.
   * @param most bytes
   * @returns `null` when there were more; nothing is left behind then
   */
  receive(chunks: AsyncIterable<Uint8Array>, most: number): Promise<DraftFile | null> {
    return this.store.receive(chunks, most);
  }

  /** Drafts that whoever received them could neither keep nor drop. */
  dropDrafts(before: Date): Promise<void> {
    return this.store.dropDrafts(before);
  }

  /** Keeps a draft's bytes and, in the current transaction, their entry. */
  async putDraft(
    draft: DraftFile,
    { mime, name, readers = 'signed-in', ...known }: NewFile,
  ): Promise<FileId> {
    await this.store.keep(draft);
    const id = known.id ?? this.ids.next<FileId>();
    const shared = readers === 'signed-in';
    const values = [id, draft.sha256, draft.size, mime, name, shared, this.clock.now()];
    await this.statements.change(addFile, values);
    return id;
  }

  find(id: FileId): Promise<StoredFile | null> {
    return this.statements.maybe<StoredFile>(findFile, [id]);
  }

  /** A file that every signed-in person may read. @throws NotFound when there is none, or it is not for all */
  async getShared(id: FileId): Promise<StoredFile> {
    const file = await this.find(id);
    if (!file?.shared) throw new NotFound();
    return file;
  }

  /** The bytes of a file from `start` to `end`, both included; without them all. */
  read({ sha256, size }: Pick<StoredFile, 'sha256' | 'size'>, start = 0, end = size - 1): Readable {
    return size === 0 ? Readable.from([]) : this.store.read(sha256, start, end);
  }

  /**
   * Answers with the file or the asked part of it (RFC 9110 § 14): players seek by it.
   * @throws Refusal range-not-satisfiable (416)
   */
  answer(request: FastifyRequest, reply: FastifyReply, file: StoredFile): FastifyReply {
    const tag = `"${file.sha256.toString('hex')}"`;
    void reply.headers({
      'content-type': file.mime,
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': cacheControl(file),
      ...(file.mime === 'image/svg+xml' && { 'content-security-policy': svgPolicy }),
      'accept-ranges': 'bytes',
      etag: tag,
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const ifRange = request.headers['if-range'];
    const header = ifRange === undefined || ifRange === tag ? request.headers.range : undefined;
    const range = readRange(header, file.size);
    if (range.kind === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${file.size}`);
      throw new Refusal('range-not-satisfiable', { size: file.size });
    }
    const [start, end] = range.kind === 'part' ? [range.start, range.end] : [0, file.size - 1];
    if (range.kind === 'part')
      void reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`);
    void reply.header('content-length', end - start + 1);
    const hasBytes = request.method !== 'HEAD' && file.size > 0;
    return reply.send(hasBytes ? this.store.read(file.sha256, start, end) : Readable.from([]));
  }
}
