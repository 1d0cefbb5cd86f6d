import { Injectable } from '@nestjs/common';
import type { ComparisonView, VersionList, VersionRow } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { PreparedContent } from '../../curriculum/index.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { compare } from './compare.ts';
import type { ComparedCourse } from './compare.ts';
import { DraftOfCourse } from './draft-of-course.ts';
import type { WholeActivity, WholeDraft, WholeModule } from './draft-of-course.ts';

const row = `v.id, v.number, v.published_at AS "publishedAt", v.note,
  (SELECT p.given_name || ' ' || p.family_name FROM person p WHERE p.id = v.published_by) AS "publishedBy",
  (SELECT count(*)::integer FROM enrolment e WHERE e.course_version_id = v.id AND e.state = 'active') AS active,
  (SELECT count(*)::integer FROM enrolment e WHERE e.course_version_id = v.id AND e.state = 'completed') AS completed`;

const versions = statement(
  'course-versions',
  `SELECT ${row} FROM course_version v WHERE v.course_id = $1 ORDER BY v.number DESC`,
);
const version = statement(
  'course-version',
  `SELECT ${row} FROM course_version v WHERE v.course_id = $1 AND v.number = $2`,
);
const whole = statement(
  'course-version-whole',
  `SELECT v.title, v.summary, v.for_whom AS "forWhom", v.objectives, v.cover_seed AS "coverSeed",
     (SELECT json_agg(json_build_object('id', m.lineage_id, 'title', m.title, 'summary', m.summary,
        'objectives', m.objectives, 'activities', (
          SELECT COALESCE(json_agg(json_build_object('id', a.lineage_id, 'kind', a.kind, 'title', a.title,
            'minutes', a.minutes, 'required', a.required, 'condition', a.condition, 'content', a.content,
            'key', a.key) ORDER BY a.position), '[]')
          FROM activity a WHERE a.module_id = m.id)) ORDER BY m.position)
      FROM course_module m WHERE m.course_version_id = v.id) AS modules
   FROM course_version v WHERE v.course_id = $1 AND v.number = $2`,
);

export type WholeVersion = Omit<WholeDraft, 'hasChanges' | 'number' | 'cohorts'>;
type PublishedActivity = Omit<WholeActivity, 'draft'> & PreparedContent;
interface PublishedWhole extends Omit<WholeVersion, 'modules'> {
  readonly modules: readonly (Omit<WholeModule, 'activities'> & {
    readonly activities: readonly PublishedActivity[];
  })[];
}

type Row = Omit<VersionRow, 'publishedAt'> & { readonly publishedAt: Date };
const toView = (it: Row): VersionRow => ({ ...it, publishedAt: it.publishedAt.toISOString() });

/** The published versions of a course, newest first, and what differs between two of them. */
@Injectable()
export class VersionsReader {
  constructor(
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly drafts: DraftOfCourse,
    private readonly kinds: ActivityKinds,
  ) {}

  /** @throws NotFound */
  async listVersions(actor: PersonActor, courseId: string): Promise<VersionList> {
    await this.reader.demandCourse(actor, courseId);
    return { rows: (await this.statements.rows<Row>(versions, [courseId])).map(toView) };
  }

  /** @throws NotFound */
  async getVersion(courseId: string, number: number): Promise<VersionRow> {
    return toView(await this.statements.one<Row>(version, [courseId, number]));
  }

  /** @param to `undefined` for the draft. @throws NotFound */
  async compareVersions(
    actor: PersonActor,
    courseId: string,
    from: number,
    to: number | undefined,
  ): Promise<ComparisonView> {
    await this.reader.demandDraft(actor, courseId);
    const earlier = await this.wholeVersion(courseId, from);
    const later = to === undefined ? await this.wholeDraft(courseId) : await this.wholeVersion(courseId, to);
    return { from, to: to ?? null, ...compare(earlier, later) };
  }

  /** A version with its activities as the drafts that publish to it. @throws NotFound */
  async getWhole(courseId: string, number: number): Promise<WholeVersion> {
    const { modules, ...words } = await this.statements.one<PublishedWhole>(whole, [courseId, number]);
    return {
      ...words,
      modules: modules.map(({ activities, ...module }) => ({
        ...module,
        activities: activities.map(({ content, key, ...activity }) => ({
          ...activity,
          draft: this.kinds.get(activity.kind).draftOf({ content, key }),
        })),
      })),
    };
  }

  private wholeVersion(courseId: string, number: number): Promise<ComparedCourse> {
    return this.statements.one<ComparedCourse>(whole, [courseId, number]);
  }

  /** The draft as it would be published, so that like is compared with like. */
  private async wholeDraft(courseId: string): Promise<ComparedCourse> {
    const { modules, ...course } = await this.drafts.get(courseId);
    if (modules.length === 0 && course.number === 0) throw new NotFound();
    return {
      ...course,
      modules: modules.map((module) => ({
        ...module,
        activities: module.activities.map(({ draft, ...activity }) => ({
          ...activity,
          ...this.kinds.get(activity.kind).publish(draft),
        })),
      })),
    };
  }
}
