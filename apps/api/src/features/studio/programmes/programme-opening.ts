import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';

const addDraft = statement(
  'programme-draft-from-version',
  `INSERT INTO programme_draft (programme_id, title, summary, aim, cover_seed, changed_at, published_revision)
   SELECT programme_id, title, summary, aim, cover_seed, published_at, 1
   FROM programme_version WHERE programme_id = $1 ORDER BY number DESC LIMIT 1
   ON CONFLICT DO NOTHING RETURNING programme_id`,
);
const addCourses = statement(
  'programme-courses-from-version',
  `INSERT INTO draft_programme_course (programme_id, course_id, position)
   SELECT v.programme_id, pc.course_id, pc.position + 1
   FROM programme_course pc
   JOIN (SELECT * FROM programme_version WHERE programme_id = $1 ORDER BY number DESC LIMIT 1) v
     ON v.id = pc.programme_version_id`,
);

/** A programme that came from a file has a version and no draft; the first who opens it gets one. */
@Injectable()
export class ProgrammeOpening {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
  ) {}

  /** Makes the draft out of the newest version. Two at once make one: the second waits and finds it made. */
  open(programmeId: string): Promise<void> {
    return this.transaction.run(async () => {
      if (await this.statements.maybe(addDraft, [programmeId]))
        await this.statements.change(addCourses, [programmeId]);
    });
  }
}
