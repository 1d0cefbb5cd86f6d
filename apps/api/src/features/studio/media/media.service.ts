import { Injectable } from '@nestjs/common';
import type { ChangeMedia, MediaItem } from '@vagar/contract';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { MediaReader } from './media.reader.ts';

const lock = statement('media-lock', 'SELECT version, kind FROM media WHERE id = $1 FOR UPDATE');
const areCaptions = statement(
  'media-are-captions',
  `SELECT count(*)::integer AS n FROM media WHERE id = ANY ($1::uuid[]) AND kind = 'captions'`,
);
const change = statement(
  'media-change',
  `UPDATE media SET title = $2, alt = $3::jsonb, captions_sv = $4, captions_en = $5, seconds = $6, width = $7,
     height = $8, version = version + 1 WHERE id = $1`,
);

/** What is said of a thing in the library. Its bytes never change: another file is another thing. */
@Injectable()
export class MediaService {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: MediaReader,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws NotFound also for captions that are none, Refusal `precondition-failed`, `not-permitted` for what is used
   *   in courses that are not the actor's to edit
   */
  change(
    actor: PersonActor,
    id: string,
    version: number,
    { title, alt, captions, seconds, width, height }: ChangeMedia,
  ): Promise<MediaItem> {
    return this.transaction.run(async () => {
      const found = await this.statements.one<{ version: number }>(lock, [id]);
      demandVersion(found.version, version);
      // New captions change what is published: they are for those who may publish it.
      demand(!(await this.reader.isUsedBeyond(actor, id)), 'not-permitted');
      const chosen = [...new Set([captions.sv, captions.en].filter((each) => each !== null))];
      const { n } = await this.statements.one<{ n: number }>(areCaptions, [chosen]);
      demand(n === chosen.length);
      const values = [id, title, alt, captions.sv, captions.en, seconds, width, height];
      await this.statements.change(change, values);
      await this.audit.record(actor, { action: 'media.changed', subject: { kind: 'media', id } });
      return this.reader.getItem(id);
    });
  }
}
