import { Injectable } from '@nestjs/common';
import type { EssaysView, MarkEssays } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { Audit } from '../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Settings } from '../../../../platform/config/settings.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../../platform/http/if-match.ts';
import { Mail } from '../../../../platform/mail/mail.ts';
import { reviewerOf } from '../assignment/review-reach.ts';
import { EssayMarks } from './essay-marks.ts';
import { mayBeMarked } from './essay-reach.ts';
import { EssayTexts } from './essay-texts.ts';
import { EssaysReader } from './essays.reader.ts';
import { Grading } from './grading.ts';
import { HeldAttempts } from './held-attempts.ts';
import type { HeldAttempt } from './held-attempts.ts';
import { markedLetter } from './marked.letter.ts';
import { CorrectedKeys } from './regrading/corrected-keys.ts';

const reachable = statement(
  'essays-reachable',
  `SELECT q.activity_id AS "activityId", q.seed, p.given_name AS "givenName", p.locale, a.title,
     (SELECT va.id FROM activity va WHERE va.lineage_id = a.lineage_id AND va.course_version_id = e.course_version_id)
       AS "placeId"
   FROM quiz_attempt q JOIN enrolment e ON e.id = q.enrolment_id JOIN activity a ON a.id = q.activity_id
   JOIN person p ON p.id = q.person_id
   WHERE q.id = $5 AND ${mayBeMarked(1)}`,
);
const nextVersion = statement(
  'essays-marked',
  'UPDATE quiz_attempt SET version = version + 1 WHERE id = $1 RETURNING version',
);

interface Reachable {
  readonly activityId: string;
  readonly seed: string;
  readonly givenName: string;
  readonly locale: 'sv' | 'en';
  readonly title: LocalText;
  /** The activity on the learner's road now. */
  readonly placeId: string;
}

/** Somebody has read the essays of an attempt, and says what each is worth. */
@Injectable()
export class MarkEssaysService {
  private readonly origin: string;

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly attempts: HeldAttempts,
    private readonly keys: CorrectedKeys,
    private readonly texts: EssayTexts,
    private readonly marks: EssayMarks,
    private readonly grading: Grading,
    private readonly reader: EssaysReader,
    private readonly audit: Audit,
    private readonly mail: Mail,
    settings: Settings,
  ) {
    this.origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  }

  /**
   * Marks, score, progress, audit and letter stand together or not at all. Some of the essays may be marked first and
   * the rest later; with the last one the attempt is graded. A mark may be changed afterwards: the score follows, what
   * was passed stays passed.
   * @throws NotFound for what is out of reach or one's own, Refusal `precondition-failed` when somebody marked meanwhile,
   *   `invalid-input` for what is no essay of the attempt
   */
  mark(actor: PersonActor, attemptId: string, { marks }: MarkEssays, version: number): Promise<EssaysView> {
    return this.transaction.run(async () => {
      const found = await this.statements.one<Reachable>(reachable, [...reviewerOf(actor), attemptId]);
      // A regrade takes the quiz first and its attempts after it, and so must this.
      await this.keys.hold(found.activityId, found.seed);
      const attempt = await this.attempts.hold(attemptId);
      if (!attempt) throw new NotFound();
      demandVersion(attempt.version, version);
      this.demandEssays(attempt, marks);
      await this.marks.put(actor.id, attemptId, marks);
      await this.statements.rows(nextVersion, [attemptId]);
      const { grade, isNew } = await this.grading.gradeAnew(actor, attempt);
      await this.audit.record(actor, {
        action: 'essays.marked',
        subject: { kind: 'quiz-attempt', id: attemptId },
        after: {
          personId: attempt.personId,
          questions: Object.keys(marks),
          score: grade?.score ?? null,
        },
      });
      if (isNew) await this.tell(attempt, found);
      return this.reader.getEssays(actor, attemptId);
    });
  }

  /** What was not written needs no mark, and what is no essay has none. */
  private demandEssays(attempt: HeldAttempt, marks: MarkEssays['marks']): void {
    const texts = this.texts.open(attempt, attempt.sealed);
    const strange = Object.keys(marks).filter((question) => !Object.hasOwn(texts, question));
    if (strange.length === 0) return;
    const fields = strange.map((question) => ({ path: `marks.${question}`, code: 'invalid-value' }));
    throw new Refusal('invalid-input', undefined, fields);
  }

  private tell({ enrolmentId, personId }: HeldAttempt, { placeId, ...found }: Reachable): Promise<void> {
    const letter = markedLetter(found, `${this.origin}/mina-kurser/${enrolmentId}/${placeId}`);
    return this.mail.send({ ...letter, to: { personId }, kind: 'essays-marked' });
  }
}
