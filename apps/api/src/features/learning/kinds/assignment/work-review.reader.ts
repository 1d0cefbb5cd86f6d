import { Injectable } from '@nestjs/common';
import type { WorkReviewView } from '@vagar/contract';
import type { FileId } from '@vagar/domain';
import { Audit } from '../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { NotFound } from '../../../../platform/errors/refusal.ts';
import { Files } from '../../../../platform/files/files.ts';
import type { StoredFile } from '../../../../platform/files/files.ts';
import { mayBeReviewed, reviewerOf } from './review-reach.ts';
import { Reviews } from './reviews.ts';

const work = statement(
  'work-to-review',
  `SELECT w.person_id AS "personId", json_build_object(
     'enrolmentId', w.enrolment_id, 'activityId', w.activity_id, 'name', p.given_name || ' ' || p.family_name,
     'courseTitle', v.title, 'moduleTitle', m.title, 'activityTitle', a.title, 'state', w.state,
     'handedInAt', w.handed_in_at, 'version', w.version, 'prompt', a.content->'prompt',
     'rubric', a.content->'rubric', 'approvedFrom', a.content->'approvedFrom', 'text', w.shared->>'text',
     'files', (
       SELECT COALESCE(json_agg(json_build_object('id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size)
         ORDER BY n.place), '[]')
       FROM jsonb_array_elements(w.shared->'files') WITH ORDINALITY AS n(it, place)
       JOIN work_file o ON o.file_id = (n.it->>'id')::uuid AND o.enrolment_id = w.enrolment_id
         AND o.activity_id = w.activity_id
       JOIN file f ON f.id = o.file_id)) AS view
   FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id
   JOIN course_version v ON v.id = e.course_version_id
   JOIN activity a ON a.id = w.activity_id JOIN course_module m ON m.id = a.module_id
   JOIN person p ON p.id = w.person_id
   WHERE w.enrolment_id = $5 AND w.activity_id = $6 AND ${mayBeReviewed(1)}`,
);

/** Only what the work as handed in names: what its author adds later is their own again. */
const handedInFile = statement(
  'work-file-handed-in',
  `SELECT o.file_id FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id
   JOIN work_file o ON o.enrolment_id = w.enrolment_id AND o.activity_id = w.activity_id
   WHERE w.enrolment_id = $5 AND w.activity_id = $6 AND o.file_id = $7 AND ${mayBeReviewed(1)}
     AND w.shared->'files' @> jsonb_build_array(jsonb_build_object('id', o.file_id))`,
);

type Opened = Omit<WorkReviewView, 'rounds' | 'reviews'>;

/** One piece of work as handed in, with what it is judged by and what was said of it before. */
@Injectable()
export class WorkReviewReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reviews: Reviews,
    private readonly files: Files,
    private readonly audit: Audit,
  ) {}

  /** The look is logged. @throws NotFound for what is not handed in, out of reach or one's own: they look the same */
  getWork(actor: PersonActor, enrolmentId: string, activityId: string): Promise<WorkReviewView> {
    return this.transaction.run(async () => {
      const { personId, view } = await this.statements.one<{ personId: string; view: Opened }>(work, [
        ...reviewerOf(actor),
        enrolmentId,
        activityId,
      ]);
      await this.audit.record(actor, {
        action: 'work.looked-at',
        subject: { kind: 'work', id: activityId },
        after: { enrolmentId, personId },
      });
      const reviews = await this.reviews.listOf(enrolmentId, activityId);
      return { ...view, rounds: reviews.length, reviews };
    });
  }

  /** A file of the work as handed in; the look is logged. @throws NotFound */
  getFile(actor: PersonActor, enrolmentId: string, activityId: string, fileId: FileId): Promise<StoredFile> {
    return this.transaction.run(async () => {
      await this.statements.one(handedInFile, [...reviewerOf(actor), enrolmentId, activityId, fileId]);
      const file = await this.files.find(fileId);
      if (!file) throw new NotFound();
      await this.audit.record(actor, {
        action: 'work-file.looked-at',
        subject: { kind: 'work', id: activityId },
        after: { enrolmentId, fileId },
      });
      return file;
    });
  }
}
