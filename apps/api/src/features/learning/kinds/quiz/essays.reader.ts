import { Injectable } from '@nestjs/common';
import type { EssaysView } from '@vagar/contract';
import type { LocalText, PersonId } from '@vagar/domain';
import { Audit } from '../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { reviewerOf } from '../assignment/review-reach.ts';
import { EssayMarks } from './essay-marks.ts';
import { mayBeMarked } from './essay-reach.ts';
import { EssayTexts } from './essay-texts.ts';
import { questionsOf } from './quiz-key.ts';
import type { QuizKey } from './quiz-key.ts';

const ofAttempt = statement(
  'essays-to-mark',
  `SELECT q.id AS "attemptId", q.person_id AS "personId", p.given_name || ' ' || p.family_name AS name,
     v.title AS "courseTitle", a.title AS "activityTitle", q.submitted_at AS "submittedAt", q.number, q.score, q.passed,
     q.version, q.seed, q.sealed, a.key, (a.content->>'passMark')::double precision AS "passMark"
   FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id JOIN activity a ON a.id = q.activity_id
   JOIN course_version v ON v.id = a.course_version_id JOIN person p ON p.id = q.person_id
   WHERE q.id = $5 AND ${mayBeMarked(1)}`,
);

interface Row {
  readonly attemptId: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly courseTitle: LocalText;
  readonly activityTitle: LocalText;
  readonly submittedAt: Date;
  readonly number: number;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly version: number;
  readonly seed: string;
  readonly sealed: Buffer;
  readonly key: QuizKey;
  readonly passMark: number;
}

/** The essays of one attempt with their guidance, for whoever marks them. */
@Injectable()
export class EssaysReader {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly texts: EssayTexts,
    private readonly marks: EssayMarks,
    private readonly audit: Audit,
  ) {}

  /** The look is logged. @throws NotFound for what is not handed in, out of reach or one's own: they look the same */
  getEssays(actor: PersonActor, attemptId: string): Promise<EssaysView> {
    return this.transaction.run(async () => {
      const row = await this.statements.one<Row>(ofAttempt, [...reviewerOf(actor), attemptId]);
      const { personId, seed, sealed, key, submittedAt, ...view } = row;
      await this.audit.record(actor, {
        action: 'essays.looked-at',
        subject: { kind: 'quiz-attempt', id: attemptId },
        after: { personId },
      });
      const texts = this.texts.open({ id: attemptId, personId }, sealed);
      const marks = await this.marks.of(attemptId);
      const essays = questionsOf(key, seed).flatMap((question) => {
        const text = texts[question.key];
        if (question.kind !== 'essay' || text === undefined) return [];
        const { key: name, prompt, guidance } = question;
        return [{ question: name, prompt, guidance, text, mark: marks[name] ?? null }];
      });
      const marked = essays.filter(({ mark }) => mark !== null).length;
      return { ...view, submittedAt: submittedAt.toISOString(), marked, toMark: essays.length, essays };
    });
  }
}
