import { Injectable } from '@nestjs/common';
import type { ActivityView, WorkState } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { stockholmDay } from '../../../platform/time/stockholm.ts';
import { demandOpen, hasBegun, openingFacts } from '../opening/opening.ts';
import type { MaybeShut } from '../opening/opening.ts';
import { Envelope } from '../../../platform/secrets/envelope.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { WorkRules } from '../../curriculum/index.ts';
import { commitmentBelonging } from '../kinds/action-plan/action-plans.service.ts';
import { extraPercentOf } from '../kinds/quiz/time-extensions.ts';
import { reflectionBelonging } from '../kinds/reflection/reflections.service.ts';
import { Works } from '../work/works.ts';

interface Sealed {
  readonly version: number;
  readonly savedAt: string;
}

/** The contract's Activity but for what has to be opened first. */
interface ActivityRow {
  readonly view: Omit<ActivityView, 'mine'> & {
    mine: Pick<ActivityView['mine'], 'extraPercent' | 'quizAttempts'>;
  };
  readonly reflection: (Sealed & { readonly sealed: string }) | null;
  readonly plan:
    | (Sealed & {
        readonly commitments: { readonly id: string; readonly sealed: string; readonly dueOn: string }[];
      })
    | null;
  readonly work:
    | (Sealed & { readonly sealed: string; readonly handedInAt: string | null; readonly state: WorkState })
    | null;
}

const activity = statement(
  'activity-page',
  `SELECT json_build_object(
     'id', a.id, 'enrolmentId', e.id, 'enrolmentState', e.state, 'courseKey', c.key, 'courseTitle', v.title,
     'moduleTitle', m.title, 'moduleNumber', m.position,
     'moduleCount', (SELECT count(*) FROM course_module o WHERE o.course_version_id = v.id),
     'number', (SELECT count(*) FROM activity o WHERE o.module_id = m.id AND o.position <= a.position),
     'count', (SELECT count(*) FROM activity o WHERE o.module_id = m.id),
     'title', a.title, 'minutes', a.minutes, 'required', a.required,
     'state', COALESCE(ap.state, 'not-started'), 'completedAt', ap.completed_at, 'position', ap.position,
     'previousId', (SELECT o.id FROM activity o WHERE o.course_version_id = v.id AND o.position = a.position - 1),
     'nextId', (SELECT o.id FROM activity o WHERE o.course_version_id = v.id AND o.position = a.position + 1),
     'content', a.content,
     'mine', json_build_object('extraPercent', ${extraPercentOf('e.person_id', 'a.lineage_id')},
       'quizAttempts', COALESCE((
       SELECT json_agg(json_build_object('id', q.id, 'number', q.number, 'state', q.state, 'score', q.score,
         'passed', q.passed, 'submittedAt', q.submitted_at) ORDER BY q.number)
       FROM quiz_attempt q JOIN activity qa ON qa.id = q.activity_id
       WHERE q.person_id = e.person_id AND qa.lineage_id = a.lineage_id
         AND (q.enrolment_id = e.id OR q.state = 'submitted')), '[]'))) AS view,
   a.condition, CASE WHEN a.condition IS NOT NULL THEN ${hasBegun} ELSE false END AS begun,
   CASE WHEN a.condition IS NOT NULL THEN ${openingFacts('$4')} END AS opening,
   (SELECT json_build_object('sealed', encode(r.sealed, 'base64'), 'version', r.version, 'savedAt', r.saved_at)
     FROM reflection r WHERE r.enrolment_id = e.id AND r.activity_id = a.id) AS reflection,
   (SELECT json_build_object('version', t.version, 'savedAt', t.saved_at, 'commitments', COALESCE((
       SELECT json_agg(json_build_object('id', k.id, 'sealed', encode(k.sealed, 'base64'), 'dueOn', k.due_on)
         ORDER BY k.position)
       FROM commitment k WHERE k.enrolment_id = e.id AND k.activity_id = a.id), '[]'))
     FROM action_plan t WHERE t.enrolment_id = e.id AND t.activity_id = a.id) AS plan,
   (SELECT json_build_object('sealed', encode(w.sealed, 'base64'), 'version', w.version, 'savedAt', w.saved_at,
       'handedInAt', w.handed_in_at, 'state', w.state)
     FROM activity_work w WHERE w.enrolment_id = e.id AND w.activity_id = a.id) AS work
   FROM enrolment e
   JOIN course c ON c.id = e.course_id
   JOIN course_version v ON v.id = e.course_version_id
   JOIN activity a ON a.course_version_id = v.id AND a.id = $3
   JOIN course_module m ON m.id = a.module_id
   LEFT JOIN activity_progress ap ON ap.enrolment_id = e.id AND ap.activity_id = a.id
   WHERE e.id = $1 AND e.person_id = $2`,
);

@Injectable()
export class ActivityReader {
  constructor(
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly kinds: ActivityKinds,
    private readonly works: Works,
    private readonly clock: Clock,
  ) {}

  /** One activity with what I have written in it. @throws NotFound for others' enrolments and other versions, Refusal `activity-locked` */
  async getActivity(actor: PersonActor, enrolmentId: string, activityId: string): Promise<ActivityView> {
    const today = stockholmDay(this.clock.now());
    const row = await this.statements.one<ActivityRow & MaybeShut>(activity, [
      enrolmentId,
      actor.id,
      activityId,
      today,
    ]);
    demandOpen(row, today);
    const { kind } = row.view.content;
    const rules = this.kinds.get(kind).work;
    return {
      ...row.view,
      mine: {
        ...row.view.mine,
        reflection: kind === 'reflection' ? this.openReflection(row, actor, enrolmentId, activityId) : null,
        work: rules ? this.openWork(row, actor, rules) : null,
        actionPlan: kind === 'action-plan' ? this.openPlan(row, actor, enrolmentId, activityId) : null,
      },
    };
  }

  private openReflection(
    { reflection }: ActivityRow,
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
  ) {
    if (!reflection) return { text: '', version: 0, savedAt: null };
    const belonging = reflectionBelonging(enrolmentId, activityId, actor.id);
    const text = this.envelope.open('reflection', Buffer.from(reflection.sealed, 'base64'), belonging);
    return { text, version: reflection.version, savedAt: reflection.savedAt };
  }

  private openWork({ work, view }: ActivityRow, actor: PersonActor, rules: WorkRules) {
    if (!work) return { saved: null, version: 0, savedAt: null, handedInAt: null, state: 'none' as const };
    const { sealed, ...rest } = work;
    const opened = this.works.open(Buffer.from(sealed, 'base64'), view.enrolmentId, view.id, actor.id);
    // What has been handed in is shown as it was; what is still being written must fit what is asked for now.
    return { saved: rest.handedInAt === null ? rules.fitted(view.content, opened) : opened, ...rest };
  }

  private openPlan({ plan }: ActivityRow, actor: PersonActor, enrolmentId: string, activityId: string) {
    if (!plan) return { commitments: [], version: 0, savedAt: null };
    const commitments = plan.commitments.map(({ id, sealed, dueOn }) => {
      const belonging = commitmentBelonging(enrolmentId, activityId, id, actor.id);
      return { id, dueOn, text: this.envelope.open('reflection', Buffer.from(sealed, 'base64'), belonging) };
    });
    return { commitments, version: plan.version, savedAt: plan.savedAt };
  }
}
