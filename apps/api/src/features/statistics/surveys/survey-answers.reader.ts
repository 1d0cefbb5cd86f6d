import { Injectable } from '@nestjs/common';
import { sharedSurvey, surveyWords } from '@vagar/contract';
import { otherGroups } from '@vagar/domain';
import type { LocalText, SurveyRespondent } from '@vagar/domain';
import type { z } from 'zod';
import { statement, Statements } from '../../../platform/database/statements.ts';

const newestWords = statement(
  'survey-words',
  `SELECT a.content, a.title FROM activity a JOIN course_version v ON v.id = a.course_version_id
   WHERE a.lineage_id = $1 AND a.kind = 'survey' ORDER BY v.number DESC LIMIT 1`,
);

/**
 * What each person handed in first and no release has counted, in whatever version, with the organisation they
 * belonged to that day in Sweden. A committee or an administration counts as the organisation it is part of; who
 * belonged to several stands under none of them, since nobody knows which of them they answered for.
 */
const uncounted = statement(
  'survey-uncounted',
  `WITH RECURSIVE part AS (
     SELECT id, id AS whole FROM organisation WHERE kind NOT IN ('body', 'administration')
     UNION ALL
     SELECT o.id, part.whole FROM organisation o JOIN part ON o.parent_id = part.id
     WHERE o.kind IN ('body', 'administration')
   ), first AS (
     SELECT DISTINCT ON (w.person_id) w.person_id, w.shared,
       (w.handed_in_at AT TIME ZONE 'Europe/Stockholm')::date AS day
     FROM activity a JOIN activity_work w ON w.activity_id = a.id
     WHERE a.lineage_id = $1 AND w.kind = 'survey' AND w.handed_in_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM survey_counted s WHERE s.survey_id = $1 AND s.person_id = w.person_id)
     ORDER BY w.person_id, w.handed_in_at, w.enrolment_id
   )
   SELECT first.person_id AS "personId", first.shared, array_agg(DISTINCT part.whole) FILTER (WHERE part.id IS NOT NULL)
     AS organisations
   FROM first
   LEFT JOIN affiliation f ON f.person_id = first.person_id AND f.valid_from <= first.day
     AND (f.valid_to IS NULL OR f.valid_to >= first.day)
   LEFT JOIN part ON part.id = f.organisation_id
   GROUP BY first.person_id, first.shared ORDER BY first.person_id`,
);
const named = statement(
  'survey-organisations',
  'SELECT id, name FROM organisation WHERE id = ANY ($1::uuid[])',
);

const known: Readonly<Record<string, LocalText>> = {
  several: { sv: 'Flera organisationer', en: 'Several organisations' },
  none: { sv: 'Utan uppdrag eller anställning', en: 'Without affiliation' },
};

export interface SurveyAnswers {
  readonly title: LocalText;
  readonly words: z.infer<typeof surveyWords>;
  readonly respondents: readonly SurveyRespondent[];
  /** Whose they are, to be counted once. */
  readonly personIds: readonly string[];
}

/** The answers behind the gate. They are read to be released and never leave in any other way. */
@Injectable()
export class SurveyAnswersReader {
  constructor(private readonly statements: Statements) {}

  /** What no release has counted. @throws NotFound for what is no survey */
  async read(surveyId: string): Promise<SurveyAnswers> {
    const { content, title } = await this.statements.one<{ content: object; title: LocalText }>(newestWords, [
      surveyId,
    ]);
    const words = surveyWords.parse(content);
    const rows = await this.statements.rows<{
      personId: string;
      shared: object;
      organisations: string[] | null;
    }>(uncounted, [surveyId]);
    return {
      title,
      words,
      personIds: rows.map(({ personId }) => personId),
      respondents: rows.map(({ shared: given, organisations }) => ({
        group: groupOf(organisations ?? []),
        answers: answersIn(given),
      })),
    };
  }

  /** What the groups are called today; null for the small ones together. */
  async labelsOf(groups: readonly string[]): Promise<ReadonlyMap<string, LocalText | null>> {
    const ids = groups.filter((key) => key !== otherGroups && !(key in known));
    const rows = await this.statements.rows<{ id: string; name: string }>(named, [ids]);
    const names = new Map(rows.map(({ id, name }) => [id, { sv: name, en: name }]));
    return new Map(groups.map((key) => [key, known[key] ?? names.get(key) ?? null]));
  }
}

const groupOf = ([first, ...more]: readonly string[]): string => {
  if (first === undefined) return 'none';
  return more.length > 0 ? 'several' : first;
};

function answersIn(given: object): SurveyRespondent['answers'] {
  const { answers, wrote } = sharedSurvey.parse(given);
  // What was written has stayed with its author; that it was is all there is to count.
  const texts = wrote.map((key) => [key, { kind: 'text', text: '…' }] as const);
  return { ...answers, ...Object.fromEntries(texts) };
}
