import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import type { PersonActor } from '../../../../../platform/auth/actor.ts';
import { Settings } from '../../../../../platform/config/settings.ts';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { Mail } from '../../../../../platform/mail/mail.ts';
import { ProgressWriter } from '../../../results/progress.writer.ts';
import type { CompletedPlace } from '../../../results/progress.writer.ts';
import type { GradeChange } from './dry-run.ts';
import { regradedLetter } from './regraded.letter.ts';

/** In the order in which everyone takes them; whoever moves a learner waits, or has moved them already. */
const holdEnrolments = statement(
  'regrade-enrolments',
  'SELECT id FROM enrolment WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE',
);
/** The quiz on the road as it is now, also for those who took it in an earlier version. */
const placesNow = statement(
  'regrade-places',
  `SELECT e.id AS "enrolmentId", e.person_id AS "personId", e.course_version_id AS "courseVersionId",
     a.id AS "activityId", a.required, a.title, p.given_name AS "givenName", p.locale,
     COALESCE(ap.state = 'completed', false) AS "wasDone"
   FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id AND a.lineage_id = $2
   JOIN person p ON p.id = e.person_id
   LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
   WHERE e.id = ANY ($1::uuid[]) AND e.state IN ('active', 'completed') ORDER BY e.id`,
);
/** Upwards only: what a score has opened stays open. */
const raiseBest = statement(
  'regrade-best-score',
  `UPDATE activity_progress ap SET best_score = greatest(ap.best_score, t.score)
   FROM unnest($1::uuid[], $2::double precision[]) AS t(enrolment_id, score), enrolment e, activity a
   WHERE e.id = t.enrolment_id AND a.course_version_id = e.course_version_id AND a.lineage_id = $3
     AND ap.enrolment_id = e.id AND ap.activity_id = a.id`,
);

interface Place extends CompletedPlace {
  readonly title: LocalText;
  readonly givenName: string;
  readonly locale: 'sv' | 'en';
  readonly wasDone: boolean;
}

/** What better grades mean for the learners' roads. Inside the transaction of the regrade. */
@Injectable()
export class NewlyPassed {
  private readonly origin: string;

  constructor(
    private readonly statements: Statements,
    private readonly progress: ProgressWriter,
    private readonly mail: Mail,
    settings: Settings,
  ) {
    this.origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  }

  /** Raises the best scores; completes the quiz for those who have passed it by this, and tells them. */
  async follow(
    actor: PersonActor,
    regradeId: string,
    lineageId: string,
    changes: readonly GradeChange[],
  ): Promise<void> {
    const best = bestOf(changes);
    const passed = bestOf(changes.filter(({ passedBefore, passedAfter }) => passedAfter && !passedBefore));
    await this.statements.rows(holdEnrolments, [[...best.keys()]]);
    await this.statements.change(raiseBest, [[...best.keys()], [...best.values()], lineageId]);
    if (passed.size === 0) return;
    for (const place of await this.statements.rows<Place>(placesNow, [[...passed.keys()], lineageId])) {
      const scaled = passed.get(place.enrolmentId) ?? 0;
      const result = { score: { scaled } };
      const context = { regradeId };
      await this.progress.complete(actor, place, { verb: 'passed', result, context, isCounted: true });
      if (!place.wasDone) await this.tell(place);
    }
  }

  private tell({ enrolmentId, activityId, personId, ...about }: Place): Promise<void> {
    const letter = regradedLetter(about, `${this.origin}/mina-kurser/${enrolmentId}/${activityId}`);
    return this.mail.send({ ...letter, to: { personId }, kind: 'quiz-regraded' });
  }
}

/** The highest new score of each enrolment. */
function bestOf(changes: readonly GradeChange[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { enrolmentId, scoreAfter } of changes)
    best.set(enrolmentId, Math.max(scoreAfter, best.get(enrolmentId) ?? 0));
  return best;
}
