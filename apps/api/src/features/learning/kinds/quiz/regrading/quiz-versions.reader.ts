import { Injectable } from '@nestjs/common';
import { correctionsOf } from '@vagar/domain';
import type { BankVersion, Corrections, Regrading } from '@vagar/domain';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import type { QuizKey } from '../quiz-key.ts';
import { regradingsFor } from './corrected-keys.ts';

const versions = statement(
  'quiz-versions',
  `SELECT a.id, a.key, (a.content->>'passMark')::double precision AS "passMark", ${regradingsFor} AS regradings,
     EXISTS (SELECT FROM quiz_attempt q WHERE q.activity_id = a.id) AS "isTaken"
   FROM activity a JOIN course_version v ON v.id = a.course_version_id
   WHERE a.lineage_id = $1 AND a.kind = 'quiz' ORDER BY v.number DESC`,
);
/** What copies name, to see that they are copies of it, and what has become of it. */
const inBank = statement(
  'quiz-versions-bank',
  `SELECT q.id, w.number, w.written FROM question q JOIN question_version w ON w.question_id = q.id
   WHERE q.id = ANY ($1::uuid[]) AND (w.number = q.newest
     OR (q.id, w.number) IN (SELECT * FROM unnest($1::uuid[], $2::integer[])))
   ORDER BY q.id, w.number`,
);

export interface QuizVersion {
  readonly id: string;
  readonly key: QuizKey;
  readonly passMark: number;
  /** Those that count now, newest first. */
  readonly regradings: readonly Regrading[];
  readonly isTaken: boolean;
}

/** A quiz through the versions of its course, newest first, and what could count for all of them. */
@Injectable()
export class QuizVersionsReader {
  constructor(private readonly statements: Statements) {}

  listVersions(lineageId: string): Promise<QuizVersion[]> {
    return this.statements.rows<QuizVersion>(versions, [lineageId]);
  }

  async correctionsOf(of: readonly QuizVersion[]): Promise<Corrections> {
    const questions = of.map(({ key }) => key.questions);
    const copied = questions.flat().flatMap(({ bank }) => bank ?? []);
    const rows = await this.statements.rows<BankVersion>(inBank, [
      copied.map(({ question }) => question),
      copied.map(({ version }) => version),
    ]);
    return correctionsOf(
      questions,
      Map.groupBy(rows, ({ id }) => id),
    );
  }
}
