import { Injectable } from '@nestjs/common';
import type { ProgrammeDraftView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { editReach, isEditable, isProgrammeEditable } from '../course-reach.ts';
import { ProgrammeOpening } from './programme-opening.ts';

const newest = `LEFT JOIN LATERAL (
  SELECT * FROM programme_version v WHERE v.programme_id = p.id ORDER BY v.number DESC LIMIT 1) n ON true`;
const published = `CASE WHEN n.number IS NOT NULL
  THEN json_build_object('number', n.number, 'at', n.published_at) END`;
const hasChanges = 'd.published_revision IS DISTINCT FROM d.revision';

const programmes = statement(
  'studio-programmes',
  `SELECT json_build_object('mayCreate', $1::boolean, 'rows', COALESCE(json_agg(json_build_object(
     'id', p.id, 'key', p.key, 'title', COALESCE(d.title, n.title),
     'coverSeed', COALESCE(d.cover_seed, n.cover_seed), 'published', ${published},
     'hasChanges', d.programme_id IS NOT NULL AND ${hasChanges},
     'changedAt', COALESCE(d.changed_at, n.published_at), 'archivedAt', p.archived_at,
     'courses', CASE WHEN d.programme_id IS NULL
       THEN (SELECT count(*) FROM programme_course pc WHERE pc.programme_version_id = n.id)
       ELSE (SELECT count(*) FROM draft_programme_course dp
         WHERE dp.programme_id = p.id AND dp.position IS NOT NULL) END)
     ORDER BY p.archived_at IS NOT NULL, COALESCE(d.title, n.title)->>'sv'), '[]'))::text
   FROM programme p LEFT JOIN programme_draft d ON d.programme_id = p.id ${newest}
   WHERE ${isProgrammeEditable(1)} AND (d.programme_id IS NOT NULL OR n.id IS NOT NULL)`,
);

/** Courses by the name they have in the studio; those that could stand here are the ones the actor may edit. */
const programme = statement(
  'studio-programme',
  `WITH lines AS (
     SELECT dp.position, COALESCE(cd.title, cv.title)->>'sv' AS name, json_build_object('id', c.id,
       'title', COALESCE(cd.title, cv.title), 'minutes', cv.minutes, 'published', cv.number,
       'archivedAt', c.archived_at) AS line
     FROM course c LEFT JOIN draft_programme_course dp ON dp.course_id = c.id AND dp.programme_id = $1
     LEFT JOIN course_draft cd ON cd.course_id = c.id
     LEFT JOIN LATERAL (
       SELECT * FROM course_version v WHERE v.course_id = c.id ORDER BY v.number DESC LIMIT 1) cv ON true
     WHERE (dp.course_id IS NOT NULL OR (c.archived_at IS NULL AND ${isEditable(2)}))
       AND (cd.course_id IS NOT NULL OR cv.id IS NOT NULL)
   )
   SELECT json_build_object('id', p.id, 'key', p.key, 'title', d.title, 'summary', d.summary, 'aim', d.aim,
     'coverSeed', d.cover_seed, 'version', d.version, 'orderVersion', d.order_version, 'published', ${published},
     'hasChanges', ${hasChanges}, 'archivedAt', p.archived_at,
     'courses', (SELECT COALESCE(json_agg(line ORDER BY position) FILTER (WHERE position IS NOT NULL), '[]')
       FROM lines),
     'others', (SELECT COALESCE(json_agg(line ORDER BY name) FILTER (WHERE position IS NULL), '[]')
       FROM lines))::text
   FROM programme p JOIN programme_draft d ON d.programme_id = p.id ${newest}
   WHERE p.id = $1 AND ${isProgrammeEditable(2)}`,
);

const isThere = statement(
  'studio-programme-there',
  `SELECT p.id FROM programme p WHERE p.id = $1 AND ${isProgrammeEditable(2)}`,
);

/** Programmes as the studio opens them: a page is one statement. */
@Injectable()
export class ProgrammesReader {
  constructor(
    private readonly statements: Statements,
    private readonly opening: ProgrammeOpening,
  ) {}

  async list(actor: PersonActor): Promise<string> {
    return (await this.statements.rawJson(programmes, editReach(actor))) ?? '';
  }

  /** The draft as JSON, made out of the newest version the first time. @throws NotFound */
  async open(actor: PersonActor, programmeId: string): Promise<string> {
    const values = [programmeId, ...editReach(actor)];
    const known = await this.statements.rawJson(programme, values);
    if (known) return known;
    await this.statements.one(isThere, values);
    await this.opening.open(programmeId);
    const made = await this.statements.rawJson(programme, values);
    if (!made) throw new NotFound();
    return made;
  }

  /** @throws NotFound */
  async get(actor: PersonActor, programmeId: string): Promise<ProgrammeDraftView> {
    return JSON.parse(await this.open(actor, programmeId)) as ProgrammeDraftView;
  }
}
