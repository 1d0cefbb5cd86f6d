import { Injectable } from '@nestjs/common';
import type { CorrectedPlace } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';
import type { NewActivity, NewModule, VersionWords } from '../../curriculum/index.ts';

const whole = statement(
  'correction-version',
  `SELECT v.id, v.title, v.summary, v.for_whom AS "forWhom", v.objectives, v.cover_seed AS "coverSeed",
     v.content_hash AS "contentHash",
     NOT EXISTS (SELECT FROM course_version n WHERE n.course_id = v.course_id AND n.number > v.number) AS "isNewest",
     (SELECT COALESCE(json_agg(json_build_object('subjectId', p.subject_id, 'path', p.path,
        'before', p.before)), '[]')
      FROM correction c JOIN correction_place p ON p.correction_id = c.id
      WHERE c.course_version_id = v.id AND p.subject_kind = 'activity' AND jsonb_typeof(p.before) = 'string'
     ) AS former,
     (SELECT COALESCE(json_agg(json_build_object('id', m.id, 'lineageId', m.lineage_id, 'title', m.title,
        'summary', m.summary, 'objectives', m.objectives, 'minutes', m.minutes, 'activities', (
          SELECT COALESCE(json_agg(json_build_object('id', a.id, 'lineageId', a.lineage_id, 'kind', a.kind,
            'title', a.title, 'minutes', a.minutes, 'required', a.required, 'condition', a.condition,
            'prepared', json_build_object('content', a.content, 'key', a.key)) ORDER BY a.position), '[]')
          FROM activity a WHERE a.module_id = m.id)) ORDER BY m.position), '[]')
      FROM course_module m WHERE m.course_version_id = v.id) AS modules
   FROM course_version v WHERE v.course_id = $1 AND v.number = $2`,
);

/** A version as it is published now, with the ids of its rows. */
export interface PublishedCourse extends VersionWords {
  readonly id: string;
  readonly contentHash: string;
  readonly isNewest: boolean;
  /** Texts of its activities that earlier corrections changed. */
  readonly former: readonly (Pick<CorrectedPlace, 'path' | 'before'> & { readonly subjectId: string })[];
}
export type PublishedModule = NewModule;
export type PublishedActivity = NewActivity;

/** What is published, row by row: one statement. */
@Injectable()
export class PublishedCourseReader {
  constructor(private readonly statements: Statements) {}

  /** @throws NotFound when the course has no version of the number */
  get(courseId: string, number: number): Promise<PublishedCourse> {
    return this.statements.one<PublishedCourse>(whole, [courseId, number]);
  }
}
