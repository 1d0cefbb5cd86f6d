import { Injectable } from '@nestjs/common';
import { workFileBytes } from '@vagar/contract';
import type { WorkFileView } from '@vagar/contract';
import type { FileId } from '@vagar/domain';
import type { FastifyRequest } from 'fastify';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../../../platform/errors/refusal.ts';
import { Files } from '../../../../platform/files/files.ts';
import type { StoredFile } from '../../../../platform/files/files.ts';
import { readUpload } from '../../../../platform/http/uploads.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { takesResults } from '../../../enrolment/index.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';
import { judgeFile, mostUploads } from './work-file.policy.ts';

const add = statement(
  'work-file-add',
  `INSERT INTO work_file (file_id, enrolment_id, activity_id, person_id, added_at) VALUES ($1, $2, $3, $4, $5)`,
);
const count = statement(
  'work-file-count',
  'SELECT count(*)::integer AS files FROM work_file WHERE enrolment_id = $1 AND activity_id = $2',
);
const own = statement(
  'work-file-own',
  `SELECT file_id FROM work_file
   WHERE file_id = $1 AND enrolment_id = $2 AND activity_id = $3 AND person_id = $4`,
);

/** Files of a piece of work. They belong to the learner, who reads them here; no other address leads to them. */
@Injectable()
export class WorkFiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in one file; the work itself says which of them it holds.
   * @throws NotFound, Refusal `enrolment-closed`, `result-not-of-kind`, `too-large`, `file-refused`
   */
  async add(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    request: FastifyRequest,
  ): Promise<WorkFileView> {
    const place = await this.places.getPlace(actor, enrolmentId, activityId);
    if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
    if (place.kind !== 'assignment' || place.content['answer'] === 'text')
      throw new Refusal('result-not-of-kind', { kind: place.kind });
    const { files } = await this.statements.one<{ files: number }>(count, [enrolmentId, activityId]);
    if (files >= mostUploads) throw new Refusal('file-refused', { why: 'too-many', most: mostUploads });
    const { name, bytes } = await readUpload(request, workFileBytes);
    const judged = await judgeFile(name, bytes);
    if ('unfit' in judged) throw new Refusal('file-refused', judged.unfit);
    return this.transaction.run(async () => {
      const id = await this.files.put(bytes, { mime: judged.mime, name, readers: 'own-route' });
      await this.statements.change(add, [id, enrolmentId, activityId, actor.id, this.clock.now()]);
      return { id, name, mime: judged.mime, size: bytes.length };
    });
  }

  /** @throws NotFound for others' files, and for one's own of another activity */
  async getOwn(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    fileId: FileId,
  ): Promise<StoredFile> {
    await this.statements.one(own, [fileId, enrolmentId, activityId, actor.id]);
    const file = await this.files.find(fileId);
    if (!file) throw new NotFound();
    return file;
  }
}
