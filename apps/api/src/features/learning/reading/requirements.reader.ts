import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { requirementsOf } from '@vagar/domain';
import type { ActivityFacts } from '@vagar/domain';
import type { ActivityKind, ProgressView, RequirementList, RequirementView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { ActivityKinds } from '../../curriculum/index.ts';

interface RequirementRow {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: LocalText;
  readonly moduleTitle: LocalText;
  readonly required: boolean;
  readonly content: Record<string, unknown>;
  readonly facts: ActivityFacts;
}

interface RequirementsRow {
  readonly courseTitle: LocalText;
  readonly progress: ProgressView;
  readonly certificateId: string | null;
  readonly activities: RequirementRow[];
}

const requirements = statement(
  'course-requirements',
  `SELECT v.title AS "courseTitle", e.certificate_id AS "certificateId",
     json_build_object('requiredDone', p.required_done, 'requiredTotal', p.required_total) AS progress,
     (SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'moduleTitle', m.title,
        'required', a.required,
        'content', CASE WHEN a.kind IN ('text', 'film') THEN '{}' ELSE a.content END,
        'facts', json_build_object('completedAt', ap.completed_at, 'bestScore', ap.best_score,
          'attemptsUsed', COALESCE(ap.attempts_used, 0),
          'isWaiting', a.kind = 'quiz' AND EXISTS (SELECT FROM quiz_attempt q JOIN activity qa ON qa.id = q.activity_id
            WHERE q.enrolment_id = e.id AND qa.lineage_id = a.lineage_id AND q.state = 'submitted' AND q.score IS NULL),
          'words', COALESCE((SELECT r.words FROM reflection r
            WHERE r.enrolment_id = e.id AND r.activity_id = a.id), 0),
          'commitments', (SELECT count(*) FROM commitment t
            WHERE t.enrolment_id = e.id AND t.activity_id = a.id),
          'workState', COALESCE((SELECT w.state FROM activity_work w
            WHERE w.enrolment_id = e.id AND w.activity_id = a.id), 'none'))) ORDER BY a.position)
      FROM activity a JOIN course_module m ON m.id = a.module_id
      LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
      WHERE a.course_version_id = v.id) AS activities
   FROM enrolment e JOIN course_version v ON v.id = e.course_version_id
   JOIN enrolment_progress p ON p.enrolment_id = e.id
   WHERE e.id = $1 AND e.person_id = $2`,
);

/** What is left and why: each requirement, met or not, with the reason. */
@Injectable()
export class RequirementsReader {
  constructor(
    private readonly statements: Statements,
    private readonly kinds: ActivityKinds,
  ) {}

  /** @throws NotFound */
  async getRequirements(actor: PersonActor, enrolmentId: string): Promise<RequirementList> {
    const row = await this.statements.one<RequirementsRow>(requirements, [enrolmentId, actor.id]);
    const demanding = row.activities.map((it) => ({
      id: it.id,
      required: it.required,
      demand: this.kinds.get(it.kind).demandOf(it.content),
    }));
    const facts = Object.fromEntries(row.activities.map((it) => [it.id, it.facts]));
    const byId = new Map(row.activities.map((it) => [it.id, it]));
    return {
      courseTitle: row.courseTitle,
      progress: row.progress,
      certificateId: row.certificateId,
      rows: requirementsOf(demanding, facts).flatMap(({ activityId, met, reason }): RequirementView[] => {
        const activity = byId.get(activityId);
        if (!activity) return [];
        const { code, ...rest } = reason;
        const { at, ...numbers } = { at: null, ...rest } as { at: string | null } & Record<
          string,
          number | null
        >;
        return [
          {
            activityId,
            moduleTitle: activity.moduleTitle,
            activityTitle: activity.title,
            kind: activity.kind,
            met,
            reason: code,
            facts: numbers,
            metAt: at,
          },
        ];
      }),
    };
  }
}
