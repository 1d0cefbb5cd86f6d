import { open, readFile, rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { MediaItem, MediaRefusal } from '@vagar/contract';
import { mediaBytes } from '@vagar/domain';
import type { FastifyRequest } from 'fastify';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { Files } from '../../../platform/files/files.ts';
import { openUpload } from '../../../platform/http/uploads.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { captionsFault } from './captions-fault.ts';
import { cleanSvg, UnfitSvg } from './clean-svg.ts';
import { drawingContrast } from './drawing-contrast.ts';
import { MediaReader } from './media.reader.ts';
import { headBytes, typeOf } from './media-type.ts';
import type { MediaType } from './media-type.ts';
import { bytesOf, wholeFault } from './whole-file.ts';

const add = statement(
  'media-add',
  'INSERT INTO media (id, kind, file_id, title, added_at, contrast) VALUES ($1, $2, $3, $4, $5, $6)',
);

const refuse = (why: MediaRefusal, most?: number): never => {
  if (why === 'too-large') throw new Refusal('too-large', { why, most: most ?? 0 });
  throw new Refusal('file-refused', { why });
};

/** `Karta över länet.PNG` is the title `Karta över länet`. */
const titleOf = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/iu, '').trim() || 'Utan namn';

/** Takes one file into the library. Nothing of it is left when it is refused. */
@Injectable()
export class MediaUpload {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly files: Files,
    private readonly reader: MediaReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal `file-refused` and `too-large` with why, `malformed-request`, `unsupported-media-type` */
  async take(actor: PersonActor, request: FastifyRequest): Promise<MediaItem> {
    const largest = Math.max(...Object.values(mediaBytes));
    const { name, chunks } = await openUpload(request, largest);
    const { type, whole } = await this.judge(chunks);
    const most = mediaBytes[type.kind];
    const draft = (await this.files.receive(whole, most)) ?? refuse('too-large', most);
    try {
      if (draft.size === 0) refuse('empty');
      const bytes = await this.cleaned(draft.path, draft.size, type);
      const file = { mime: type.mime, name: `${titleOf(name)}.${type.ending}` };
      return await this.transaction.run(async () => {
        const fileId = await (bytes ? this.files.put(bytes, file) : this.files.putDraft(draft, file));
        const id = this.ids.next();
        const contrast = bytes ? drawingContrast(bytes.toString()) : null;
        await this.statements.change(add, [id, type.kind, fileId, titleOf(name), this.clock.now(), contrast]);
        await this.audit.record(actor, {
          action: 'media.added',
          subject: { kind: 'media', id },
          after: { kind: type.kind, mime: type.mime, size: draft.size },
        });
        return this.reader.getItem(id);
      });
    } finally {
      await rm(draft.path, { force: true });
    }
  }

  /** Looks at the first bytes before the rest is let in. */
  private async judge(
    chunks: AsyncIterable<Buffer>,
  ): Promise<{ type: MediaType; whole: AsyncIterable<Uint8Array> }> {
    const iterator = chunks[Symbol.asyncIterator]();
    const first: Buffer[] = [];
    let size = 0;
    while (size < headBytes) {
      const { value, done } = await iterator.next();
      if (done) break;
      first.push(value);
      size += value.length;
    }
    const head = Buffer.concat(first);
    const type = head.length === 0 ? refuse('empty') : ((await typeOf(head)) ?? refuse('type'));
    const whole = async function* () {
      yield head;
      yield* { [Symbol.asyncIterator]: () => iterator };
    };
    return { type, whole: whole() };
  }

  /** @returns the bytes to keep where they are not the ones that came: a drawing is written anew */
  private async cleaned(path: string, size: number, { kind, ending }: MediaType): Promise<Buffer | null> {
    if (ending === 'svg') {
      try {
        return Buffer.from(cleanSvg(await readFile(path)));
      } catch (error) {
        if (error instanceof UnfitSvg) refuse(error.why);
        throw error;
      }
    }
    if (kind === 'captions') {
      const fault = captionsFault(await readFile(path));
      if (fault) refuse(fault);
      return null;
    }
    const file = await open(path);
    try {
      const fault = await wholeFault(ending, bytesOf(file, size));
      if (fault) refuse(fault);
    } finally {
      await file.close();
    }
    return null;
  }
}
