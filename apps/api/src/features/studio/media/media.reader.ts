import { Injectable } from '@nestjs/common';
import type { FilmView, MediaDetails, MediaItem, MediaPage, mediaQuery, MediaUse } from '@vagar/contract';
import type { z } from 'zod';
import { statement, Statements } from '../../../platform/database/statements.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { patternsOf } from '../../people/index.ts';
import { editReach, isEditable } from '../course-reach.ts';

const address = (id: string) => `'/api/v1/files/' || ${id}`;

const item = `json_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'url', ${address('m.file_id')},
  'mime', f.mime, 'size', f.size, 'alt', m.alt, 'seconds', m.seconds, 'width', m.width, 'height', m.height,
  'captions', json_build_object('sv', m.captions_sv, 'en', m.captions_en),
  'captionUrls', json_build_object('sv', ${address('sv.file_id')}, 'en', ${address('en.file_id')}),
  'addedAt', to_char(m.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', m.version)`;

const withFiles = `media m JOIN file f ON f.id = m.file_id
  LEFT JOIN media sv ON sv.id = m.captions_sv LEFT JOIN media en ON en.id = m.captions_en`;

/** Swedish is asked for; English falls back to it, and is listed by the gate. */
const wanting = `(m.kind = 'picture' AND m.alt->>'sv' = '') OR (m.kind = 'film' AND m.captions_sv IS NULL)`;

const pageOfMedia = statement(
  'media-page',
  `WITH hit AS (
     SELECT m.id, m.added_at FROM media m
     WHERE ($1::text IS NULL OR m.kind = $1)
       AND (m.title || ' ' || (m.alt->>'sv') || ' ' || COALESCE(m.alt->>'en', '')) ILIKE ALL ($2::text[])
       AND (NOT $3::boolean OR ${wanting})
   ), page AS (SELECT id FROM hit ORDER BY added_at DESC, id DESC LIMIT $4 OFFSET $5)
   SELECT (SELECT count(*)::integer FROM hit) AS total,
     (SELECT COALESCE(json_agg(${item} ORDER BY m.added_at DESC, m.id DESC), '[]')
      FROM page JOIN ${withFiles} ON page.id = m.id) AS rows`,
);
const one = statement('media-one', `SELECT ${item} AS item FROM ${withFiles} WHERE m.id = $1`);

/** In the draft, and in the newest version of each course: by the address of the file, or by the film's own id. */
const found = `sought AS (SELECT m.id::text AS media, m.file_id::text AS file FROM media m WHERE m.id = $1),
   newest AS (
     SELECT DISTINCT ON (course_id) id, course_id, title FROM course_version ORDER BY course_id, number DESC
   ), found AS (
     SELECT d.course_id, c.title AS course_title, d.id AS activity_id, d.title, 'draft' AS place, d.position
     FROM sought, draft_activity d JOIN course_draft c ON c.course_id = d.course_id
     WHERE strpos(d.draft::text, sought.file) > 0 OR strpos(d.draft::text, sought.media) > 0
     UNION ALL
     SELECT v.course_id, v.title, a.lineage_id, a.title, 'published', a.position
     FROM sought, activity a JOIN newest v ON v.id = a.course_version_id
     WHERE strpos(a.content::text, sought.file) > 0 OR strpos(a.content::text, sought.media) > 0
   )`;

/** In the courses the actor may edit: what others are writing is theirs to show. */
const uses = statement(
  'media-uses',
  `WITH ${found}
   SELECT u.course_id AS "courseId", u.course_title AS "courseTitle", u.activity_id AS "activityId",
     u.title AS "activityTitle", u.place AS "where"
   FROM found u JOIN course c ON c.id = u.course_id WHERE ${isEditable(2)}
   ORDER BY u.course_title->>'sv', u.place, u.position LIMIT 100`,
);
const usesBeyond = statement(
  'media-uses-beyond',
  `WITH ${found}
   SELECT EXISTS (SELECT FROM found u JOIN course c ON c.id = u.course_id WHERE NOT ${isEditable(2)}) AS beyond`,
);

const film = statement(
  'film-in-text',
  `SELECT m.id, m.title, ${address('m.file_id')} AS url, f.mime, m.width, m.height,
     json_build_object('sv', ${address('sv.file_id')}, 'en', ${address('en.file_id')}) AS captions
   FROM ${withFiles} WHERE m.id = $1 AND m.kind = 'film'`,
);

/** What is in the library, and where it is used. */
@Injectable()
export class MediaReader {
  constructor(private readonly statements: Statements) {}

  /** Newest first. */
  async list({
    page,
    size,
    kind,
    search,
    wanting: onlyWanting,
  }: z.output<typeof mediaQuery>): Promise<MediaPage> {
    const found = await this.statements.one<{ total: number; rows: MediaItem[] }>(pageOfMedia, [
      kind ?? null,
      patternsOf(search),
      onlyWanting ?? false,
      size,
      (page - 1) * size,
    ]);
    return { ...found, page, size };
  }

  /** @throws NotFound */
  async getItem(id: string): Promise<MediaItem> {
    return (await this.statements.one<{ item: MediaItem }>(one, [id])).item;
  }

  /** With where it is used, within the actor's reach. @throws NotFound */
  async getDetails(actor: PersonActor, id: string): Promise<MediaDetails> {
    const item = await this.getItem(id);
    return { ...item, uses: await this.statements.rows<MediaUse>(uses, [id, ...editReach(actor)]) };
  }

  /** Is it used in a course that the actor may not edit? */
  async isUsedBeyond(actor: PersonActor, id: string): Promise<boolean> {
    const values = [id, ...editReach(actor)];
    return (await this.statements.one<{ beyond: boolean }>(usesBeyond, values)).beyond;
  }

  /** As a learner plays it. @throws NotFound for what is no film */
  getFilm(id: string): Promise<FilmView> {
    return this.statements.one<FilmView>(film, [id]);
  }
}
