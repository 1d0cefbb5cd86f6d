import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';

/** Each course's references, out of its draft and its newest version: what is taught, and what is on its way. */
const versions = statement(
  'framework-versions',
  `WITH told AS (
     SELECT d.course_id, d.objectives FROM course_draft d
     UNION ALL
     (SELECT DISTINCT ON (v.course_id) v.course_id, v.objectives FROM course_version v
      ORDER BY v.course_id, v.number DESC)
   ), uses AS (
     SELECT k.framework, k.framework_version, count(DISTINCT t.course_id) AS courses
     FROM told t, jsonb_array_elements(t.objectives) o, jsonb_array_elements_text(o->'competences') r
     JOIN competence k ON k.reference = r
     GROUP BY k.framework, k.framework_version
   )
   SELECT json_build_object('mayAdd', $1::boolean, 'rows', COALESCE(json_agg(json_build_object(
     'id', f.id, 'version', f.version, 'name', f.name, 'source', f.source, 'license', f.license,
     'isNewest', f.number = (SELECT max(l.number) FROM framework l WHERE l.id = f.id),
     'competences', (SELECT count(*) FROM competence k WHERE k.framework = f.id AND k.framework_version = f.version),
     'courses', COALESCE(u.courses, 0), 'addedAt', f.added_at,
     'addedBy', (SELECT p.given_name || ' ' || p.family_name FROM person p WHERE p.id = f.added_by))
     ORDER BY f.id, f.number DESC), '[]'))::text
   FROM framework f LEFT JOIN uses u ON u.framework = f.id AND u.framework_version = f.version`,
);

/** The frameworks in all their versions, and how much each is used. */
@Injectable()
export class FrameworkVersionsReader {
  constructor(private readonly statements: Statements) {}

  async list(actor: PersonActor): Promise<string> {
    return (await this.statements.rawJson(versions, [actor.may('curriculum:edit')])) ?? '';
  }
}
