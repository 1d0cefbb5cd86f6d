import { Injectable } from '@nestjs/common';
import type { GateFault, KindDraft } from '@vagar/contract';
import { gateFindings } from '@vagar/domain';
import type { LocalText, OpenCondition } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { Objective } from '../../curriculum/index.ts';
import { MediaFactsReader } from './media-facts.reader.ts';

const whole = statement(
  'draft-whole',
  `SELECT d.title, d.summary, d.for_whom AS "forWhom", d.objectives, d.cover_seed AS "coverSeed",
     (d.published_revision IS DISTINCT FROM d.revision) AS "hasChanges",
     (SELECT COALESCE(json_agg(h.id), '[]') FROM cohort h WHERE h.course_id = d.course_id) AS cohorts,
     COALESCE((SELECT max(v.number) FROM course_version v WHERE v.course_id = d.course_id), 0) AS number,
     (SELECT COALESCE(json_agg(json_build_object('id', m.id, 'title', m.title, 'summary', m.summary,
        'objectives', m.objectives, 'activities', (
          SELECT COALESCE(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title,
            'minutes', a.minutes, 'required', a.required, 'condition', a.condition, 'draft', a.draft)
            ORDER BY a.position), '[]')
          FROM draft_activity a WHERE a.module_id = m.id AND a.position IS NOT NULL)) ORDER BY m.position), '[]')
      FROM draft_module m WHERE m.course_id = d.course_id AND m.position IS NOT NULL) AS modules
   FROM course_draft d WHERE d.course_id = $1`,
);

export interface WholeActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly minutes: number;
  readonly required: boolean;
  readonly condition: OpenCondition | null;
  readonly draft: KindDraft;
}
export interface WholeModule {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: readonly string[];
  readonly activities: readonly WholeActivity[];
}
/** A draft with all its texts, as it would be published. */
export interface WholeDraft {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly Objective[];
  readonly coverSeed: string;
  readonly hasChanges: boolean;
  /** Of the newest published version, 0 before the first. */
  readonly number: number;
  readonly modules: readonly WholeModule[];
  /** Ids of the cohorts that take the course. */
  readonly cohorts: readonly string[];
}

/** The draft as a whole, and what the gate says of it. */
@Injectable()
export class DraftOfCourse {
  constructor(
    private readonly statements: Statements,
    private readonly kinds: ActivityKinds,
    private readonly shown: MediaFactsReader,
  ) {}

  /** @throws NotFound */
  get(courseId: string): Promise<WholeDraft> {
    return this.statements.one<WholeDraft>(whole, [courseId]);
  }

  async faultsOf(draft: WholeDraft): Promise<GateFault[]> {
    const modules = draft.modules.map((module) => ({
      ...module,
      activities: module.activities.map((activity) => {
        const kind = this.kinds.get(activity.kind);
        return { ...activity, isScored: kind.isScored === true, faults: kind.faults(activity.draft) };
      }),
    }));
    const drafts = modules.flatMap(({ activities }) => activities.map((activity) => activity.draft));
    return gateFindings({ ...draft, modules }, await this.shown.get(drafts));
  }
}
