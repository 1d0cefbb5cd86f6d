import { Injectable } from '@nestjs/common';
import type { MoveHindrance } from '@vagar/contract';
import { isSameQuiz, isTimeOver } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { OverdueAttempts } from '../kinds/quiz/overdue-attempts.ts';
import type { QuizKey } from '../kinds/quiz/quiz-key.ts';

const underWay = statement(
  'move-attempts-under-way',
  `SELECT q.enrolment_id AS "enrolmentId", q.activity_id AS "from", q.state, q.closes_at AS "closesAt",
     (SELECT n.id FROM activity n WHERE n.course_version_id = $2 AND n.lineage_id = a.lineage_id) AS "to"
   FROM quiz_attempt q JOIN activity a ON a.id = q.activity_id
   WHERE q.enrolment_id = ANY ($1::uuid[]) AND q.score IS NULL`,
);
/** Each quiz once, however many are taking it. */
const keys = statement('move-quiz-keys', 'SELECT id, key FROM activity WHERE id = ANY ($1::uuid[])');

interface UnderWay {
  readonly enrolmentId: string;
  readonly state: 'open' | 'submitted';
  readonly closesAt: Date | null;
  readonly from: string;
  /** The same quiz in the version that is moved to. */
  readonly to: string | null;
}

/** Attempts that are not graded yet when their learners are to be moved to another version. */
@Injectable()
export class AttemptsUnderWay {
  constructor(
    private readonly statements: Statements,
    private readonly overdue: OverdueAttempts,
    private readonly clock: Clock,
  ) {}

  /** Hands in those whose time is over. Inside the caller's transaction, which has locked the enrolments. */
  handInOverdue(enrolmentIds: readonly string[]): Promise<void> {
    return this.overdue.handInOf(enrolmentIds);
  }

  /**
   * By enrolment, why it cannot be moved to the version: an attempt is being answered at a quiz that asks something
   * else there, or an essay waits for its mark and nobody would find it. One whose time is over is handed in before
   * the move, and hinders nothing.
   */
  async hindrances(
    enrolmentIds: readonly string[],
    versionId: string,
  ): Promise<ReadonlyMap<string, MoveHindrance>> {
    const found = await this.statements.rows<UnderWay>(underWay, [enrolmentIds, versionId]);
    const now = this.clock.now();
    const open = found.filter(({ state, closesAt }) => state === 'open' && !isTimeOver(closesAt, now));
    const isSame = await this.sameQuizzes(open);
    return new Map<string, MoveHindrance>([
      ...found.filter(({ state, to }) => state === 'submitted' && to === null).map(because('essay-waits')),
      ...open.filter((attempt) => !isSame(attempt)).map(because('attempt-open')),
    ]);
  }

  private async sameQuizzes(open: readonly UnderWay[]): Promise<(attempt: UnderWay) => boolean> {
    const ids = new Set(open.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null));
    const rows = await this.statements.rows<{ id: string; key: QuizKey }>(keys, [[...ids]]);
    const byId = new Map(rows.map(({ id, key }) => [id, key]));
    return ({ from, to }) => {
      const [before, after] = [byId.get(from), to === null ? undefined : byId.get(to)];
      return before !== undefined && after !== undefined && isSameQuiz(before, after);
    };
  }
}

const because =
  (hindrance: MoveHindrance) =>
  ({ enrolmentId }: UnderWay) =>
    [enrolmentId, hindrance] as const;
