import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../../platform/database/statements.ts';
import type { Counted } from './participation.table.ts';

/**
 * Every person who has begun a course, once: in the group they belonged to on the day they first enrolled, by the
 * affiliations that held that day in Sweden. A committee or an administration counts as the organisation it is part of.
 */
const counts = statement(
  'participation-counts',
  `WITH RECURSIVE part AS (
     SELECT id, id AS whole, kind FROM organisation WHERE kind NOT IN ('body', 'administration')
     UNION ALL
     SELECT o.id, part.whole, part.kind FROM organisation o JOIN part ON o.parent_id = part.id
     WHERE o.kind IN ('body', 'administration')
   ), begun AS (
     SELECT person_id, (min(enrolled_at) AT TIME ZONE 'Europe/Stockholm')::date AS day,
       CASE WHEN bool_or(state = 'completed') THEN 'completed' WHEN bool_or(state = 'active') THEN 'under-way'
         ELSE 'left' END AS state
     FROM enrolment WHERE state NOT IN ('invited', 'applied', 'waitlisted') GROUP BY person_id
   ), placed AS (
     SELECT begun.person_id, begun.state, array_agg(DISTINCT CASE
         WHEN a.id IS NULL THEN 'none'
         WHEN part.kind IN ('region', 'municipality') THEN part.whole::text
         WHEN part.kind = 'other-region' THEN 'other-regions'
         ELSE 'partners' END) AS groups
     FROM begun
     LEFT JOIN affiliation a ON a.person_id = begun.person_id AND a.valid_from <= begun.day
       AND (a.valid_to IS NULL OR a.valid_to >= begun.day)
     LEFT JOIN part ON part.id = a.organisation_id
     GROUP BY begun.person_id, begun.state
   )
   SELECT CASE WHEN cardinality(groups) = 1 THEN groups[1] ELSE 'several' END AS "group", state,
     count(*)::integer AS persons
   FROM placed GROUP BY 1, 2`,
);
const named = statement(
  'participation-organisations',
  `SELECT id, name FROM organisation WHERE kind IN ('region', 'municipality')
   ORDER BY kind = 'municipality', name COLLATE "sv-x-icu", id`,
);

/** The numbers behind the gate. They are read to be released and never leave in any other way. */
@Injectable()
export class ParticipationCounts {
  constructor(private readonly statements: Statements) {}

  count(): Promise<Counted[]> {
    return this.statements.rows<Counted>(counts);
  }

  /** The organisations that have a row of their own. */
  organisations(): Promise<{ id: string; name: string }[]> {
    return this.statements.rows(named);
  }
}
