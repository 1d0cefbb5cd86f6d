import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { Actor } from '../../../../../platform/auth/actor.ts';
import { Settings } from '../../../../../platform/config/settings.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Transaction } from '../../../../../platform/database/transaction.ts';
import { JobHandlers } from '../../../../../platform/jobs/job-handlers.ts';
import { Jobs } from '../../../../../platform/jobs/jobs.ts';
import { Mail } from '../../../../../platform/mail/mail.ts';
import { ProgressWriter } from '../../../results/progress.writer.ts';
import type { CompletedPlace } from '../../../results/progress.writer.ts';
import { regradedLetter } from './regraded.letter.ts';

const followJob = 'follow-regrade';
/** So many learners in one transaction: a second's work or two. */
const batchSize = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Of two that follow the same regrade, one waits, and finds it done. */
const holdRegrade = statement(
  'regrade-follow-hold',
  'SELECT id FROM quiz_regrade WHERE id = $1 FOR NO KEY UPDATE',
);
/** In the order in which everyone takes them; whoever moves a learner waits, or has moved them already. */
const holdEnrolments = statement(
  'regrade-enrolments',
  `SELECT e.id FROM enrolment e WHERE e.id IN (
     SELECT DISTINCT q.enrolment_id FROM quiz_regrade_change c JOIN quiz_attempt q ON q.id = c.attempt_id
     WHERE c.regrade_id = $1 AND q.enrolment_id > $2 ORDER BY q.enrolment_id LIMIT ${batchSize})
   ORDER BY e.id FOR KEY SHARE`,
);
/** Upwards only: what a score has opened stays open. */
const raiseBest = statement(
  'regrade-best-score',
  `UPDATE activity_progress ap SET best_score = greatest(ap.best_score, t.score)
   FROM (SELECT q.enrolment_id, max(c.score_after) AS score FROM quiz_regrade_change c
         JOIN quiz_attempt q ON q.id = c.attempt_id
         WHERE c.regrade_id = $1 AND q.enrolment_id = ANY ($2::uuid[]) GROUP BY q.enrolment_id) t
   JOIN enrolment e ON e.id = t.enrolment_id JOIN quiz_regrade r ON r.id = $1
   JOIN activity a ON a.course_version_id = e.course_version_id AND a.lineage_id = r.lineage_id
   WHERE ap.enrolment_id = e.id AND ap.activity_id = a.id`,
);
/** The quiz on the road as it is now, also for those who took it in an earlier version; not where it is done. */
const placesNow = statement(
  'regrade-places',
  `SELECT e.id AS "enrolmentId", e.person_id AS "personId", e.course_version_id AS "courseVersionId",
     a.id AS "activityId", a.required, a.title, p.given_name AS "givenName", p.locale, t.score
   FROM (SELECT q.enrolment_id, max(c.score_after) AS score FROM quiz_regrade_change c
         JOIN quiz_attempt q ON q.id = c.attempt_id
         WHERE c.regrade_id = $1 AND q.enrolment_id = ANY ($2::uuid[]) AND c.passed_after AND NOT c.passed_before
         GROUP BY q.enrolment_id) t
   JOIN enrolment e ON e.id = t.enrolment_id JOIN quiz_regrade r ON r.id = $1
   JOIN activity a ON a.course_version_id = e.course_version_id AND a.lineage_id = r.lineage_id
   JOIN person p ON p.id = e.person_id
   LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
   WHERE e.state IN ('active', 'completed') AND ap.state IS DISTINCT FROM 'completed' ORDER BY e.id`,
);

interface Place extends CompletedPlace {
  readonly title: LocalText;
  readonly givenName: string;
  readonly locale: 'sv' | 'en';
  readonly score: number;
}

/** Who regraded stands with the regrade; what follows of it is nobody's doing. */
const clockwork = Actor.system('regrade');

/**
 * What better grades mean for the learners' roads. Comes after the regrade, so that nobody waits for it who hands in
 * meanwhile; done once more it changes nothing.
 */
@Injectable()
export class NewlyPassed implements OnModuleInit {
  private readonly origin: string;

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly handlers: JobHandlers,
    private readonly jobs: Jobs,
    private readonly progress: ProgressWriter,
    private readonly mail: Mail,
    settings: Settings,
  ) {
    this.origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  }

  onModuleInit(): void {
    this.handlers.add(followJob, ({ regradeId }) => this.follow(String(regradeId)));
  }

  /** Once the regrade stands. Inside its transaction. */
  followLater(regradeId: string): Promise<void> {
    return this.jobs.enqueue(followJob, { regradeId }, { key: regradeId });
  }

  /** Raises the best scores; completes the quiz for those who have passed it by this, and tells them. */
  private async follow(regradeId: string): Promise<void> {
    let last: string | undefined = beforeAll;
    while (last !== undefined) {
      const after: string = last;
      last = await this.transaction.run(() => this.followBatch(regradeId, after));
    }
  }

  /** @returns the last of the enrolments, none when there was no more to do */
  private async followBatch(regradeId: string, after: string): Promise<string | undefined> {
    await this.statements.rows(holdRegrade, [regradeId]);
    const held = await this.statements.rows<{ id: string }>(holdEnrolments, [regradeId, after]);
    const batch = [regradeId, held.map(({ id }) => id)];
    await this.statements.change(raiseBest, batch);
    for (const place of await this.statements.rows<Place>(placesNow, batch)) {
      const result = { score: { scaled: place.score } };
      const context = { regradeId };
      await this.progress.complete(clockwork, place, { verb: 'passed', result, context, isCounted: true });
      await this.tell(place);
    }
    return held.at(-1)?.id;
  }

  private tell({ enrolmentId, activityId, personId, ...about }: Place): Promise<void> {
    const letter = regradedLetter(about, `${this.origin}/mina-kurser/${enrolmentId}/${activityId}`);
    return this.mail.send({ ...letter, to: { personId }, kind: 'quiz-regraded' });
  }
}
