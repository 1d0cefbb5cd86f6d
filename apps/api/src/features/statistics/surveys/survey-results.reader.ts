import { Injectable } from '@nestjs/common';
import type { SurveyList, SurveyReleaseView, SurveyResults, SurveyRow } from '@vagar/contract';
import { personsShown } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { isOfReach, surveyReach } from './survey-reach.ts';

/** Persons who have handed in and are in no release. */
const waiting = (survey: string) => `(SELECT count(DISTINCT w.person_id)::integer
  FROM activity wa JOIN activity_work w ON w.activity_id = wa.id
  WHERE wa.lineage_id = ${survey} AND w.kind = 'survey' AND w.handed_in_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM survey_counted d WHERE d.survey_id = ${survey} AND d.person_id = w.person_id))`;

/** The newest words of each survey, in courses within reach. */
const surveys = `SELECT DISTINCT ON (a.lineage_id) a.lineage_id AS id, a.title, v.course_id, v.title AS course_title
  FROM activity a JOIN course_version v ON v.id = a.course_version_id
  WHERE a.kind = 'survey' AND ${isOfReach('v.course_id', 1)}`;
const newestFirst = 'ORDER BY a.lineage_id, v.number DESC';

const listed = statement(
  'surveys-listed',
  `WITH survey AS (${surveys} ${newestFirst})
   SELECT s.id AS "surveyId", s.title, s.course_id AS "courseId", s.course_title AS "courseTitle",
     (SELECT count(*)::integer FROM release r WHERE r.series = 'survey:' || s.id) AS releases,
     (SELECT max(r.published_at) FROM release r WHERE r.series = 'survey:' || s.id) AS "newestAt",
     ${waiting('s.id')} AS waiting
   FROM survey s ORDER BY s.course_title->>'sv' COLLATE "sv-x-icu", s.title->>'sv' COLLATE "sv-x-icu", s.id`,
);
const head = statement(
  'survey-head',
  `WITH survey AS (${surveys} AND a.lineage_id = $3 ${newestFirst})
   SELECT s.id AS "surveyId", s.title, s.course_id AS "courseId", s.course_title AS "courseTitle",
     ${waiting('s.id')} AS waiting,
     (SELECT COALESCE(json_agg(json_build_object('id', r.id, 'publishedAt', r.published_at,
        'persons', r.released->'persons') ORDER BY r.published_at DESC, r.id DESC), '[]')
      FROM release r WHERE r.series = 'survey:' || s.id) AS releases
   FROM survey s`,
);
const whole = statement(
  'survey-release-whole',
  `SELECT json_build_object('id', id, 'publishedAt', published_at, 'words', column_labels, 'groups', row_labels,
     'persons', released->'persons', 'tables', released->'tables') AS view
   FROM release WHERE id = $1 AND series = 'survey:' || $2`,
);

type Row = Omit<SurveyRow, 'newestAt'> & { readonly newestAt: Date | null };
type Head = Omit<SurveyResults, 'release'>;

/** What has been published of surveys. How many wait is told in whole fives: a small group of answers is a secret. */
@Injectable()
export class SurveyResultsReader {
  constructor(private readonly statements: Statements) {}

  async listSurveys(actor: PersonActor): Promise<SurveyList> {
    const rows = await this.statements.rows<Row>(listed, surveyReach(actor, 'statistics:read'));
    return {
      rows: rows.map((row) => ({
        ...row,
        waiting: personsShown(row.waiting),
        newestAt: row.newestAt?.toISOString() ?? null,
      })),
    };
  }

  /** @param releaseId which release; `undefined` for the newest. @throws NotFound */
  async getResults(
    actor: PersonActor,
    surveyId: string,
    releaseId: string | undefined,
  ): Promise<SurveyResults> {
    const found = await this.getHead(actor, surveyId, 'statistics:read');
    const wanted = releaseId ?? found.releases[0]?.id;
    return { ...found, release: wanted === undefined ? null : await this.getRelease(surveyId, wanted) };
  }

  /** @throws NotFound for what is no survey or out of reach */
  async getHead(
    actor: PersonActor,
    surveyId: string,
    permission: 'statistics:read' | 'survey-results:publish',
  ): Promise<Head> {
    const found = await this.statements.one<Head>(head, [...surveyReach(actor, permission), surveyId]);
    return { ...found, waiting: personsShown(found.waiting) };
  }

  private async getRelease(surveyId: string, releaseId: string): Promise<SurveyReleaseView> {
    return (await this.statements.one<{ view: SurveyReleaseView }>(whole, [releaseId, surveyId])).view;
  }
}
