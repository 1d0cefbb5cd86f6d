import { Injectable } from '@nestjs/common';
import { keyUnder } from '@vagar/domain';
import type { QuestionKey, Regrading } from '@vagar/domain';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { questionsOf } from '../quiz-key.ts';
import type { QuizKey } from '../quiz-key.ts';

/**
 * SQL for the regrades that count for the activity `a` of the course version `v`, newest first. What is published after
 * one has keys of its own, save where it brings back what was mended.
 */
export const regradingsFor = `COALESCE((
  SELECT json_agg(json_build_object('corrections', r.corrections, 'isEarlier', r.made_at < v.published_at)
    ORDER BY r.number DESC)
  FROM quiz_regrade r WHERE r.lineage_id = a.lineage_id), '[]')`;

/** Whoever grades holds the quiz still: a regrade waits for them, or they for it. */
const holdKey = statement('quiz-key-hold', 'SELECT key FROM activity WHERE id = $1 FOR SHARE');
/** A statement of its own, begun after the wait: it sees what was corrected meanwhile. */
const regradings = statement(
  'quiz-key-regradings',
  `SELECT ${regradingsFor} AS regradings FROM activity a JOIN course_version v ON v.id = a.course_version_id
   WHERE a.id = $1`,
);

/** The keys that attempts are graded by. */
@Injectable()
export class CorrectedKeys {
  constructor(private readonly statements: Statements) {}

  /**
   * The keys of one attempt as they count now, essays without their marks. To be called in the transaction that writes
   * the score, and before the row of an attempt that has a score is locked: a regrade takes the quiz first and the
   * attempts after it. The score is then by the one key or the other, never by a mix. @throws NotFound
   */
  async hold(activityId: string, seed: string): Promise<QuestionKey[]> {
    const { key } = await this.statements.one<{ key: QuizKey }>(holdKey, [activityId]);
    const found = await this.statements.one<{ regradings: Regrading[] }>(regradings, [activityId]);
    return questionsOf(key, seed).map((question) => keyUnder(question, found.regradings, seed));
  }
}
