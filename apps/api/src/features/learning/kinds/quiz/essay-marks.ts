import { Injectable } from '@nestjs/common';
import type { MarkEssays } from '@vagar/contract';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Envelope } from '../../../../platform/secrets/envelope.ts';
import { Clock } from '../../../../platform/time/clock.ts';

const put = statement(
  'essay-mark-put',
  `INSERT INTO essay_mark (attempt_id, question, points, sealed, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (attempt_id, question) DO UPDATE SET points = excluded.points, sealed = excluded.sealed,
     marked_by = excluded.marked_by, marked_at = excluded.marked_at`,
);
const ofAttempt = statement(
  'essay-marks-of',
  `SELECT m.question, m.points, m.sealed, m.marked_by AS "markerId", p.given_name || ' ' || p.family_name AS by,
     m.marked_at AS at
   FROM essay_mark m JOIN person p ON p.id = m.marked_by WHERE m.attempt_id = $1 ORDER BY m.question`,
);

interface Row {
  readonly question: string;
  readonly points: number;
  readonly sealed: Buffer | null;
  readonly markerId: string;
  readonly by: string;
  readonly at: Date;
}

export interface EssayMark {
  /** 0 … 1 */
  readonly points: number;
  readonly comment: string;
  /** Whoever marked it, by name. */
  readonly by: string;
  readonly at: string;
}

/** Where a comment belongs: its bytes do not open at another essay or as another marker's. */
const commentBelonging = (attemptId: string, question: string, markerId: string) => ({
  kind: 'essay-comment',
  recordId: JSON.stringify([attemptId, question]),
  authorId: markerId,
});

/** What essays are worth, and what was said of them; the words are sealed, as they speak of one person. */
@Injectable()
export class EssayMarks {
  constructor(
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /** Inside the caller's transaction. An essay that has a mark gets the new one instead. */
  async put(markerId: string, attemptId: string, marks: MarkEssays['marks']): Promise<void> {
    for (const [question, { points, comment }] of Object.entries(marks)) {
      const sealed =
        comment.trim() === ''
          ? null
          : this.envelope.seal('reflection', comment, commentBelonging(attemptId, question, markerId));
      await this.statements.change(put, [attemptId, question, points, sealed, markerId, this.clock.now()]);
    }
  }

  /** By question key. Who may read them is the caller's to know. */
  async of(attemptId: string): Promise<Readonly<Record<string, EssayMark>>> {
    const rows = await this.statements.rows<Row>(ofAttempt, [attemptId]);
    return Object.fromEntries(
      rows.map(({ question, points, sealed, markerId, by, at }) => {
        const belonging = commentBelonging(attemptId, question, markerId);
        const comment = sealed ? this.envelope.open('reflection', sealed, belonging) : '';
        return [question, { points, comment, by, at: at.toISOString() }];
      }),
    );
  }
}

/** The points alone, as the keys take them. */
export const pointsOf = (marks: Readonly<Record<string, EssayMark>>): Record<string, number> =>
  Object.fromEntries(Object.entries(marks).map(([question, { points }]) => [question, points]));
