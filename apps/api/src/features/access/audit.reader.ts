import { Injectable } from '@nestjs/common';
import type { auditQuery, AuditRow, Page } from '@vagar/contract';
import { endOfDay, startOfDay } from '@vagar/domain';
import type { z } from 'zod';
import { statement, Statements } from '../../platform/database/statements.ts';

/** Names are looked up for the page alone: the log holds ids, and who is erased has no name any more. */
const pageOfAudit = statement(
  'audit-page',
  `WITH hit AS (
     SELECT * FROM audit_entry
      WHERE ($1::uuid IS NULL OR actor_id = $1) AND ($2::text IS NULL OR subject_id = $2)
        AND ($3::text IS NULL OR action = $3)
        AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5)
   ), page AS (
     SELECT * FROM hit ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7
   )
   SELECT page.id, page.at, page.action, page.before, page.after, page.reason,
          json_build_object(
            'id', page.actor_id, 'name', a.given_name || ' ' || a.family_name, 'system', page.actor_system) AS actor,
          json_build_object(
            'kind', page.subject_kind, 'id', page.subject_id,
            'name', coalesce(p.given_name || ' ' || p.family_name, o.name)) AS subject,
          (SELECT count(*)::integer FROM hit) AS total
     FROM page
     LEFT JOIN person a ON a.id = page.actor_id
     LEFT JOIN person p ON p.id = CASE page.subject_kind WHEN 'person' THEN page.subject_id::uuid END
     LEFT JOIN organisation o ON o.id = CASE page.subject_kind WHEN 'organisation' THEN page.subject_id::uuid END
    ORDER BY page.at DESC, page.id DESC`,
);

type Entry = Omit<AuditRow, 'at'> & { readonly at: Date; readonly total: number };

/** Who did what, when. */
@Injectable()
export class AuditReader {
  constructor(private readonly statements: Statements) {}

  /** Newest first; `from` and `to` are days in Sweden, both included. */
  async list(query: z.output<typeof auditQuery>): Promise<Page<AuditRow>> {
    const { page, size, actorId, subjectId, action, from, to } = query;
    const found = await this.statements.rows<Entry>(pageOfAudit, [
      actorId ?? null,
      subjectId ?? null,
      action ?? null,
      from ? startOfDay(from) : null,
      to ? endOfDay(to) : null,
      size,
      (page - 1) * size,
    ]);
    const rows = found.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
    return { rows, page, size, total: found[0]?.total ?? 0 };
  }
}
