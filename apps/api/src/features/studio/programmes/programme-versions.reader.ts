import { Injectable } from '@nestjs/common';
import type { ProgrammeVersionList, ProgrammeVersionRow } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { ProgrammesReader } from './programmes.reader.ts';

const row = `v.id, v.number, v.published_at AS "publishedAt", v.note,
  (SELECT p.given_name || ' ' || p.family_name FROM person p WHERE p.id = v.published_by) AS "publishedBy",
  (SELECT COALESCE(json_agg(n.title ORDER BY pc.position), '[]') FROM programme_course pc
   CROSS JOIN LATERAL (
     SELECT c.title FROM course_version c WHERE c.course_id = pc.course_id ORDER BY c.number DESC LIMIT 1) n
   WHERE pc.programme_version_id = v.id) AS courses`;

const versions = statement(
  'programme-versions',
  `SELECT ${row} FROM programme_version v WHERE v.programme_id = $1 ORDER BY v.number DESC`,
);
const version = statement(
  'programme-version',
  `SELECT ${row} FROM programme_version v WHERE v.programme_id = $1 AND v.number = $2`,
);

type Row = Omit<ProgrammeVersionRow, 'publishedAt'> & { readonly publishedAt: Date };
const toView = (it: Row): ProgrammeVersionRow => ({ ...it, publishedAt: it.publishedAt.toISOString() });

/** The published versions of a programme, newest first, with the courses each names. */
@Injectable()
export class ProgrammeVersionsReader {
  constructor(
    private readonly statements: Statements,
    private readonly reader: ProgrammesReader,
  ) {}

  /** @throws NotFound */
  async list(actor: PersonActor, programmeId: string): Promise<ProgrammeVersionList> {
    await this.reader.open(actor, programmeId);
    return { rows: (await this.statements.rows<Row>(versions, [programmeId])).map(toView) };
  }

  /** @throws NotFound */
  async get(programmeId: string, number: number): Promise<ProgrammeVersionRow> {
    return toView(await this.statements.one<Row>(version, [programmeId, number]));
  }
}
