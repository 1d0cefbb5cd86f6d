import { Injectable } from '@nestjs/common';
import type { QuizResultPage, quizResultsQuery } from '@vagar/contract';
import type { z } from 'zod';
import { Audit } from '../../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Transaction } from '../../../../../platform/database/transaction.ts';
import { patternsOf } from '../../../../people/index.ts';
import { extraPercentOf } from '../time-extensions.ts';

const order = 'family_name COLLATE "sv-x-icu", given_name COLLATE "sv-x-icu", enrolment_id';

/** Who takes the quiz, or has taken it, with their attempts through all versions; and when it was regraded. */
const results = statement(
  'quiz-results',
  `WITH quiz AS (
     SELECT id, course_version_id, content FROM activity WHERE lineage_id = $1
   ), hit AS (
     SELECT e.id AS enrolment_id, e.person_id, e.course_version_id, p.given_name, p.family_name
     FROM enrolment e JOIN person p ON p.id = e.person_id
     WHERE e.course_id = $2 AND (p.given_name || ' ' || p.family_name) ILIKE ALL ($3::text[])
       AND ((e.state IN ('active', 'completed') AND e.course_version_id IN (SELECT course_version_id FROM quiz))
         OR EXISTS (SELECT FROM quiz_attempt q WHERE q.enrolment_id = e.id AND q.activity_id IN (SELECT id FROM quiz)))
   ), page AS (
     SELECT * FROM hit ORDER BY ${order} LIMIT $4 OFFSET $5
   )
   SELECT (SELECT count(*)::integer FROM hit) AS total,
     (SELECT (z.content->>'timeLimit')::integer FROM quiz z JOIN course_version v ON v.id = z.course_version_id
      ORDER BY v.number DESC LIMIT 1) AS "timeLimit",
     (SELECT COALESCE(json_agg(person_id), '[]') FROM page) AS "personIds",
     (SELECT COALESCE(json_agg(json_build_object('id', r.id, 'at', r.made_at,
        'by', (SELECT p.given_name || ' ' || p.family_name FROM person p WHERE p.id = r.made_by), 'reason', r.reason,
        'changed', (SELECT count(*) FROM quiz_regrade_change c WHERE c.regrade_id = r.id)) ORDER BY r.number DESC), '[]')
      FROM quiz_regrade r WHERE r.lineage_id = $1) AS regrades,
     (SELECT COALESCE(json_agg(json_build_object('enrolmentId', page.enrolment_id,
        'name', given_name || ' ' || family_name, 'courseVersion', v.number, 'attempts', made.attempts,
        'bestScore', made.best, 'passed', made.passed, 'isOpen', made.is_open, 'waitsForMarks', made.waits,
        'extraPercent', ${extraPercentOf('page.person_id', '$1')}, 'lastAt', made.last_at)
        ORDER BY ${order.replace('enrolment_id', 'page.enrolment_id')}), '[]')
      FROM page JOIN course_version v ON v.id = page.course_version_id
      CROSS JOIN LATERAL (
        SELECT count(*) AS attempts, max(q.score) AS best, COALESCE(bool_or(q.passed), false) AS passed,
          COALESCE(bool_or(q.state = 'open'), false) AS is_open,
          COALESCE(bool_or(q.state = 'submitted' AND q.score IS NULL), false) AS waits, max(q.submitted_at) AS last_at
        FROM quiz_attempt q WHERE q.enrolment_id = page.enrolment_id AND q.activity_id IN (SELECT id FROM quiz)
      ) made) AS rows`,
);

/** A quiz as staff reach it: what follows it through the versions, and its course. */
export interface StaffQuiz {
  readonly lineageId: string;
  readonly courseId: string;
}

type Found = Pick<QuizResultPage, 'rows' | 'total' | 'timeLimit' | 'regrades'>;

/** How a quiz went for everyone who takes it. Each look is logged: it holds names and results. */
@Injectable()
export class QuizResultsReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
  ) {}

  /** One page by name. The caller has seen to it that the actor may. */
  list(
    actor: PersonActor,
    { lineageId, courseId }: StaffQuiz,
    { page, size, search }: z.output<typeof quizResultsQuery>,
  ): Promise<Found & { page: number; size: number }> {
    return this.transaction.run(async () => {
      const values = [lineageId, courseId, patternsOf(search), size, (page - 1) * size];
      const { personIds, ...found } = await this.statements.one<Found & { personIds: string[] }>(
        results,
        values,
      );
      await this.audit.record(actor, {
        action: 'quiz-results.looked-at',
        subject: { kind: 'quiz', id: lineageId },
        after: { page, personIds },
      });
      return { ...found, page, size };
    });
  }
}
