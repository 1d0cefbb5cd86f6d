import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/refusal.ts';
import { Statements, statement } from '../../platform/database/statements.ts';

/** The newest published version of every course. */
const newestVersions = `
  SELECT DISTINCT ON (v.course_id) c.key, v.*,
    (SELECT count(*) FROM course_module m WHERE m.course_version_id = v.id) AS modules
  FROM course_version v JOIN course c ON c.id = v.course_id AND c.archived_at IS NULL
  ORDER BY v.course_id, v.number DESC`;

const card = `json_build_object('key', n.key, 'title', n.title, 'summary', n.summary, 'minutes', n.minutes,
  'modules', n.modules, 'coverSeed', n.cover_seed)`;

const newestProgrammes = `
  SELECT DISTINCT ON (v.programme_id) p.key, v.*
  FROM programme_version v JOIN programme p ON p.id = v.programme_id AND p.archived_at IS NULL
  ORDER BY v.programme_id, v.number DESC`;

const coursesOfProgramme = `COALESCE((
  SELECT json_agg(${card} ORDER BY pc.position)
  FROM programme_course pc JOIN newest n ON n.course_id = pc.course_id
  WHERE pc.programme_version_id = p.id), '[]')`;

const catalogue = statement(
  'catalogue',
  `WITH newest AS (${newestVersions}), programmes AS (${newestProgrammes})
  SELECT json_build_object(
    'programmes', COALESCE((SELECT json_agg(json_build_object('key', p.key, 'title', p.title, 'summary', p.summary,
      'coverSeed', p.cover_seed, 'courses', ${coursesOfProgramme}) ORDER BY p.key) FROM programmes p), '[]'),
    'courses', COALESCE((SELECT json_agg(${card} ORDER BY n.title->>'sv') FROM newest n), '[]'))::text`,
);

const programme = statement(
  'programme-page',
  `WITH newest AS (${newestVersions}), programmes AS (${newestProgrammes})
  SELECT json_build_object('key', p.key, 'title', p.title, 'summary', p.summary, 'aim', p.aim,
    'coverSeed', p.cover_seed, 'courses', ${coursesOfProgramme})::text
  FROM programmes p WHERE p.key = $1`,
);

const course = statement(
  'course-about',
  `WITH newest AS (
    SELECT c.key, v.* FROM course c JOIN course_version v ON v.course_id = c.id
    WHERE c.key = $1 AND c.archived_at IS NULL ORDER BY v.number DESC LIMIT 1)
  SELECT json_build_object('key', n.key, 'title', n.title, 'summary', n.summary, 'forWhom', n.for_whom,
    'minutes', n.minutes, 'version', n.number, 'coverSeed', n.cover_seed,
    'programme', (SELECT json_build_object('key', p.key, 'title', pv.title)
      FROM programme_course pc JOIN programme_version pv ON pv.id = pc.programme_version_id
      JOIN programme p ON p.id = pv.programme_id AND p.archived_at IS NULL
      WHERE pc.course_id = n.course_id AND pv.number =
        (SELECT max(l.number) FROM programme_version l WHERE l.programme_id = pv.programme_id)
      ORDER BY p.created_at, p.key LIMIT 1),
    'objectives', COALESCE((SELECT json_agg(json_build_object('text', o->'text', 'competences',
        COALESCE((SELECT json_agg(json_build_object('framework', k.framework, 'id', k.id, 'name', k.name)
          ORDER BY k.position)
          FROM competence k WHERE k.reference IN
            (SELECT jsonb_array_elements_text(o->'competences'))), '[]')) ORDER BY place)
      FROM jsonb_array_elements(n.objectives) WITH ORDINALITY AS t(o, place)), '[]'),
    'modules', (SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'summary', m.summary,
        'minutes', m.minutes, 'activities', (
          SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'minutes', a.minutes,
            'required', a.required) ORDER BY a.position)
          FROM activity a WHERE a.module_id = m.id)) ORDER BY m.position)
      FROM course_module m WHERE m.course_version_id = n.id))::text
  FROM newest n`,
);

/** What anyone may read about programmes and courses, one statement a page, written as JSON by the database. */
@Injectable()
export class CatalogueReader {
  constructor(private readonly statements: Statements) {}

  async catalogue(): Promise<string> {
    return this.found(await this.statements.rawJson(catalogue));
  }

  /** @throws NotFound */
  async programme(key: string): Promise<string> {
    return this.found(await this.statements.rawJson(programme, [key]));
  }

  /** @throws NotFound */
  async course(key: string): Promise<string> {
    return this.found(await this.statements.rawJson(course, [key]));
  }

  private found(json: string | null): string {
    if (json === null) throw new NotFound();
    return json;
  }
}
