import { Injectable } from '@nestjs/common';
import type { ActivityKind, ContinueView, EnrolmentView, HomeView, NextMeeting } from '@vagar/contract';
import { isOpen, nextActivity } from '@vagar/domain';
import type { ActivityState, LocalText, OpenCondition } from '@vagar/domain';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Envelope } from '../../platform/secrets/envelope.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { CertificateReader } from '../certification/index.ts';
import { commitmentBelonging, factsFrom, openingFacts } from '../learning/index.ts';
import type { StoredOpening } from '../learning/index.ts';
import { nextMeetingOf } from '../meetings/index.ts';

/** The road last walked on, with every step of it: what "Fortsätt" is found in. */
const roads = statement(
  'home-roads',
  `WITH mine AS (
     SELECT e.id, e.state, e.enrolled_at, e.completed_at, e.course_version_id, c.key, v.title, v.cover_seed,
       g.required_done, g.required_total, g.last_visited_id, COALESCE(g.last_step_at, e.enrolled_at) AS touched_at
     FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_version v ON v.id = e.course_version_id
     JOIN enrolment_progress g ON g.enrolment_id = e.id
     WHERE e.person_id = $1 AND e.state NOT IN ('withdrawn', 'expired')
   ), road AS (
     SELECT * FROM mine WHERE state = 'active' ORDER BY touched_at DESC, id LIMIT 1
   )
   SELECT
     (SELECT COALESCE(json_agg(json_build_object('id', id, 'courseKey', key, 'courseTitle', title,
        'coverSeed', cover_seed, 'state', state, 'enrolledAt', enrolled_at, 'completedAt', completed_at,
        'progress', json_build_object('requiredDone', required_done, 'requiredTotal', required_total))
        ORDER BY touched_at DESC, id), '[]') FROM mine) AS enrolments,
     (SELECT json_build_object('enrolmentId', road.id, 'courseKey', road.key, 'courseTitle', road.title,
        'coverSeed', road.cover_seed, 'lastVisitedId', road.last_visited_id,
        'steps', (
          SELECT json_agg(json_build_object('id', a.id, 'moduleId', m.id, 'moduleTitle', m.title, 'kind', a.kind,
            'title', a.title, 'required', a.required, 'state', COALESCE(ap.state, 'not-started'),
            'condition', a.condition,
            'waits', EXISTS (SELECT FROM quiz_attempt q JOIN activity qa ON qa.id = q.activity_id
                WHERE q.enrolment_id = road.id AND qa.lineage_id = a.lineage_id AND q.state = 'submitted' AND q.score IS NULL)
              OR EXISTS (SELECT FROM activity_work w WHERE w.enrolment_id = road.id AND w.activity_id = a.id
                AND w.kind = 'assignment' AND w.state = 'handed-in')) ORDER BY a.position)
          FROM activity a JOIN course_module m ON m.id = a.module_id
          LEFT JOIN activity_progress ap ON ap.enrolment_id = road.id AND ap.activity_id = a.id
          WHERE a.course_version_id = road.course_version_id),
        'opening', (SELECT ${openingFacts('$2')} FROM enrolment e
          JOIN course_version w ON w.id = e.course_version_id AND w.has_conditions WHERE e.id = road.id))
        FROM road) AS road,
     ${nextMeetingOf('$1', '$3')} AS meeting`,
);

const dueNext = statement(
  'home-commitments',
  `SELECT k.id, k.enrolment_id AS "enrolmentId", k.activity_id AS "activityId", k.sealed, k.due_on AS "dueOn",
     v.title AS "courseTitle"
   FROM commitment k JOIN enrolment e ON e.id = k.enrolment_id JOIN course_version v ON v.id = e.course_version_id
   WHERE k.person_id = $1 AND k.due_on >= $2 ORDER BY k.due_on, k.position, k.id LIMIT 5`,
);

interface Step {
  readonly id: string;
  readonly moduleId: string;
  readonly moduleTitle: LocalText;
  readonly kind: ActivityKind;
  readonly title: LocalText;
  readonly required: boolean;
  readonly state: ActivityState;
  readonly condition: OpenCondition | null;
  /** Handed in, and somebody else must read it first. */
  readonly waits: boolean;
}

interface Road {
  readonly enrolmentId: string;
  readonly courseKey: string;
  readonly courseTitle: LocalText;
  readonly coverSeed: string;
  readonly lastVisitedId: string | null;
  readonly steps: Step[];
  /** Null when nothing in the course has a condition. */
  readonly opening: StoredOpening | null;
}

interface CommitmentRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly sealed: Buffer;
  readonly dueOn: string;
  readonly courseTitle: LocalText;
}

/** The learner's home: where to go on, what comes, what is due, what is earned. Three statements, whatever there is of it. */
@Injectable()
export class HomeReader {
  constructor(
    private readonly statements: Statements,
    private readonly certificates: CertificateReader,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  async read(actor: PersonActor): Promise<HomeView> {
    const now = this.clock.now();
    const today = stockholmDay(now);
    const { enrolments, road, meeting } = await this.statements.one<{
      enrolments: EnrolmentView[];
      road: Road | null;
      meeting: NextMeeting | null;
    }>(roads, [actor.id, today, now]);
    const certificates = await this.certificates.listOwn(actor.id);
    return {
      continue: road && placeToContinue(road, today),
      meeting,
      enrolments,
      commitments: await this.commitmentsOf(actor),
      certificates: certificates.map(({ id, title, awardedOn }) => ({ id, title, awardedOn })),
    };
  }

  private async commitmentsOf(actor: PersonActor): Promise<HomeView['commitments']> {
    const today = stockholmDay(this.clock.now());
    const rows = await this.statements.rows<CommitmentRow>(dueNext, [actor.id, today]);
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      text: this.envelope.open(
        'reflection',
        sealed,
        commitmentBelonging(row.enrolmentId, row.activityId, row.id, actor.id),
      ),
    }));
  }
}

/** The exact place, with its number among its module's activities and its module's among all; null at the end. */
export const placeToContinue = (
  { steps, lastVisitedId, opening, ...course }: Road,
  today: string,
): ContinueView | null => {
  const facts = opening && factsFrom(opening, today);
  const open = steps.map((step) => ({
    ...step,
    // What waits for its reader is no way on while there is another.
    isOpen: !step.waits && (step.state !== 'not-started' || !facts || isOpen(step.condition, facts)),
  }));
  const states = Object.fromEntries(steps.map(({ id, state }) => [id, state]));
  const id = nextActivity(open, states, lastVisitedId);
  const step = steps.find((it) => it.id === id);
  if (!step) return null;
  const modules = [...new Set(steps.map(({ moduleId }) => moduleId))];
  const beside = steps.filter(({ moduleId }) => moduleId === step.moduleId);
  return {
    ...course,
    moduleTitle: step.moduleTitle,
    moduleNumber: modules.indexOf(step.moduleId) + 1,
    moduleCount: modules.length,
    activityId: step.id,
    activityTitle: step.title,
    activityKind: step.kind,
    activityNumber: beside.indexOf(step) + 1,
    activityCount: beside.length,
    started: lastVisitedId !== null || steps.some(({ state }) => state !== 'not-started'),
  };
};
