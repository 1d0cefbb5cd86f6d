import { Injectable } from '@nestjs/common';
import { kindDrafts } from '@vagar/contract';
import type { ReviewWork, WorkReviewView } from '@vagar/contract';
import type { LocalText, PersonId } from '@vagar/domain';
import { mostPoints } from '@vagar/domain';
import { Audit } from '../../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { Settings } from '../../../../platform/config/settings.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { Transaction } from '../../../../platform/database/transaction.ts';
import { Refusal } from '../../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../../platform/http/if-match.ts';
import { Mail } from '../../../../platform/mail/mail.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';
import { ProgressWriter } from '../../results/progress.writer.ts';
import { withoutKind } from '../simple-kind.ts';
import { judge } from './review.policy.ts';
import { mayBeReviewed, reviewerOf } from './review-reach.ts';
import { reviewedLetter } from './reviewed.letter.ts';
import { Reviews } from './reviews.ts';
import { WorkReviewReader } from './work-review.reader.ts';

/** The enrolment first, as everyone takes them: the work of a learner who is being moved waits for the move. */
const shareEnrolment = statement(
  'work-review-enrolment',
  'SELECT id FROM enrolment WHERE id = $1 FOR KEY SHARE',
);
/** Of two reviewers the later waits here, and then finds that the work waits no more. */
const lock = statement(
  'work-review-lock',
  `SELECT w.state, w.version, w.person_id AS "learnerId", p.given_name AS "givenName", p.locale, a.title
   FROM activity_work w JOIN enrolment e ON e.id = w.enrolment_id JOIN activity a ON a.id = w.activity_id
   JOIN person p ON p.id = w.person_id
   WHERE w.enrolment_id = $5 AND w.activity_id = $6 AND ${mayBeReviewed(1)}
   FOR UPDATE OF w`,
);
const decide = statement(
  'work-decide',
  'UPDATE activity_work SET state = $3, version = version + 1 WHERE enrolment_id = $1 AND activity_id = $2',
);

interface Locked {
  readonly state: string;
  readonly version: number;
  readonly learnerId: PersonId;
  readonly givenName: string;
  readonly locale: 'sv' | 'en';
  readonly title: LocalText;
}

/** Somebody has read what was handed in, and says what it is worth. */
@Injectable()
export class ReviewWorkService {
  private readonly origin: string;

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly reviews: Reviews,
    private readonly reader: WorkReviewReader,
    private readonly progress: ProgressWriter,
    private readonly audit: Audit,
    private readonly mail: Mail,
    settings: Settings,
  ) {
    this.origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  }

  /**
   * Review, state, progress, learning record, audit and letter stand together or not at all.
   * @throws NotFound for what is out of reach or one's own, Refusal `work-not-waiting` when somebody was quicker,
   *   `precondition-failed` when it was handed in anew, `invalid-input`, `approval-needs-reason`
   */
  review(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    given: ReviewWork,
    version: number,
  ): Promise<WorkReviewView> {
    return this.transaction.run(async () => {
      await this.statements.rows(shareEnrolment, [enrolmentId]);
      const work = await this.statements.one<Locked>(lock, [...reviewerOf(actor), enrolmentId, activityId]);
      if (work.state !== 'handed-in') throw new Refusal('work-not-waiting');
      demandVersion(work.version, version);
      const learner = { id: work.learnerId };
      const place = await this.places.getPlace(learner, enrolmentId, activityId);
      const { rubric, approvedFrom } = kindDrafts.assignment.parse(withoutKind(place.content));
      const points = judge(given, { rubric, approvedFrom });
      const { levels, comment, decision, reason } = given;
      const reviewerId = actor.id;
      const reviewId = await this.reviews.add({
        ...{ enrolmentId, activityId, reviewerId, decision, levels, points, comment },
      });
      await this.statements.change(decide, [enrolmentId, activityId, decision]);
      if (decision === 'approved') {
        const most = mostPoints(rubric);
        const score = most > 0 ? { result: { score: { scaled: points / most } } } : {};
        await this.progress.complete(actor, place, { verb: 'passed', ...score, context: { reviewId } });
      }
      await this.audit.record(actor, {
        action: `work.${decision}`,
        subject: { kind: 'work', id: activityId },
        after: { enrolmentId, personId: learner.id, reviewId, points },
        ...(reason !== null && { reason }),
      });
      await this.tell(work, `${this.origin}/mina-kurser/${enrolmentId}/${activityId}`);
      return this.reader.getWork(actor, enrolmentId, activityId);
    });
  }

  private tell({ learnerId, ...work }: Locked, url: string): Promise<void> {
    const letter = reviewedLetter(work, url);
    return this.mail.send({ ...letter, to: { personId: learnerId }, kind: 'work-reviewed' });
  }
}
