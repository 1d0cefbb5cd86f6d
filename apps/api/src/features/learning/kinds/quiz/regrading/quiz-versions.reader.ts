import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { correctionsOf, isBeyondCorrection, keyUnder } from '@vagar/domain';
import type { Corrections, LocalText, Question } from '@vagar/domain';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import type { QuizKey } from '../quiz-key.ts';
import { correctionsFor } from './corrected-keys.ts';

const versions = statement(
  'quiz-versions',
  `SELECT a.id, a.key, (a.content->>'passMark')::double precision AS "passMark", ${correctionsFor} AS corrections,
     EXISTS (SELECT FROM quiz_attempt q WHERE q.activity_id = a.id) AS "isTaken"
   FROM activity a JOIN course_version v ON v.id = a.course_version_id
   WHERE a.lineage_id = $1 AND a.kind = 'quiz' ORDER BY v.number DESC`,
);
const newestInBank = statement(
  'quiz-versions-bank',
  `SELECT q.id, w.written FROM question q JOIN question_version w ON w.question_id = q.id AND w.number = q.newest
   WHERE q.id = ANY ($1::uuid[])`,
);

export interface QuizVersion {
  readonly id: string;
  readonly key: QuizKey;
  readonly passMark: number;
  /** Those that count now. */
  readonly corrections: Corrections;
  readonly isTaken: boolean;
}

/** A question that a regrade would give another key, or could not give one. */
export interface CorrectedQuestion {
  readonly key: string;
  readonly prompt: LocalText;
  readonly fits: boolean;
}

/** A quiz through the versions of its course, newest first, and what would count for all of them. */
@Injectable()
export class QuizVersionsReader {
  constructor(private readonly statements: Statements) {}

  listVersions(lineageId: string): Promise<QuizVersion[]> {
    return this.statements.rows<QuizVersion>(versions, [lineageId]);
  }

  async correctionsOf(of: readonly QuizVersion[]): Promise<Corrections> {
    const questions = of.map(({ key }) => key.questions);
    const ids = new Set(questions.flat().flatMap(({ bank }) => bank?.question ?? []));
    const rows = await this.statements.rows<{ id: string; written: Question }>(newestInBank, [[...ids]]);
    return correctionsOf(questions, new Map(rows.map(({ id, written }) => [id, written])));
  }
}

/**
 * Questions with another key under the corrections than the one that counts now. One that was asked and that they do
 * not speak of keeps its key and does not fit.
 */
export function correctedQuestions(
  versions: readonly QuizVersion[],
  corrections: Corrections,
): CorrectedQuestion[] {
  const found = new Map<string, CorrectedQuestion>();
  for (const version of versions)
    for (const question of version.key.questions) {
      const isBeyond = version.isTaken && isBeyondCorrection(question, corrections);
      if (!isBeyond && !isOtherKey(question, version.corrections, corrections)) continue;
      const { key } = question;
      const prompt = corrections[key]?.prompt ?? question.prompt;
      found.set(key, { key, prompt, fits: !isBeyond && (found.get(key)?.fits ?? true) });
    }
  return [...found.values()];
}

/** Any attempt, also one to come, would be scored by another key than now. */
export const isNews = (versions: readonly QuizVersion[], corrections: Corrections): boolean =>
  versions.some((version) =>
    version.key.questions.some((question) => isOtherKey(question, version.corrections, corrections)),
  );

/** Whatever the seed: it only names the same parts in another order. */
const isOtherKey = (question: Question, before: Corrections, after: Corrections): boolean =>
  !isDeepStrictEqual(keyUnder(question, before, ''), keyUnder(question, after, ''));
