import { Injectable } from '@nestjs/common';
import type { OwnResults } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';

/**
 * The newest release of each survey where an organisation within reach has a row of its own: that row of each table,
 * as it was released, and neither others' rows nor sums over them. Organisations only: a role everywhere does not
 * make those who belong to none, or to several, somebody's own.
 */
const own = statement(
  'own-survey-results',
  `WITH RECURSIVE below AS (
     SELECT id FROM organisation WHERE $1::boolean OR id = ANY ($2::uuid[])
     UNION SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id
   ), newest AS (
     SELECT DISTINCT ON (r.series) r.* FROM release r WHERE r.series LIKE 'survey:%'
     ORDER BY r.series, r.published_at DESC, r.id DESC
   ), mine AS (
     SELECT n.id, jsonb_agg(g.value ORDER BY g.ordinality) AS groups, array_agg(g.value->>'key') AS keys
     FROM newest n, jsonb_array_elements(n.row_labels) WITH ORDINALITY g
     WHERE g.value->>'key' IN (SELECT id::text FROM below) GROUP BY n.id
   )
   SELECT json_build_object('rows', COALESCE(json_agg(json_build_object(
     'surveyId', substr(n.series, 8), 'title', n.title, 'courseTitle', (
        SELECT v.title FROM activity a JOIN course_version v ON v.id = a.course_version_id
        WHERE a.lineage_id = substr(n.series, 8)::uuid ORDER BY v.number DESC LIMIT 1),
     'release', json_build_object('id', n.id, 'publishedAt', n.published_at, 'words', n.column_labels,
       'groups', mine.groups, 'tables', (
         SELECT COALESCE(json_agg(json_build_object('item', t.value->'item', 'option', t.value->'option',
           'columns', t.value->'columns', 'rows', kept.rows, 'cells', kept.cells,
           'rowTotals', kept.totals, 'columnTotals', '[]'::json)
           ORDER BY t.ordinality), '[]')
         FROM jsonb_array_elements(n.released->'tables') WITH ORDINALITY t
         CROSS JOIN LATERAL (
           SELECT jsonb_agg(r.value ORDER BY r.ordinality) AS rows,
             jsonb_agg(t.value->'cells'->(r.ordinality - 1)::integer ORDER BY r.ordinality) AS cells,
             jsonb_agg(t.value->'rowTotals'->(r.ordinality - 1)::integer ORDER BY r.ordinality) AS totals
           FROM jsonb_array_elements_text(t.value->'rows') WITH ORDINALITY r WHERE r.value = ANY (mine.keys)
         ) kept WHERE kept.rows IS NOT NULL)))
     ORDER BY n.published_at DESC, n.id), '[]'))::text
   FROM mine JOIN newest n ON n.id = mine.id`,
);

/** An organisation's own results, for its contact. */
@Injectable()
export class OwnResultsReader {
  constructor(private readonly statements: Statements) {}

  /** The contract's OwnResults as JSON text. */
  async readOwn(actor: PersonActor): Promise<string> {
    const reach = actor.reachOf('organisation-results:read');
    const values = reach === 'everywhere' ? [true, []] : [false, reach.organisationIds];
    return (await this.statements.rawJson(own, values)) ?? JSON.stringify({ rows: [] } satisfies OwnResults);
  }
}
