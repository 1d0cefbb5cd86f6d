import { Injectable } from '@nestjs/common';
import type { SurveyResults } from '@vagar/contract';
import { surveyReleaseSteps } from '@vagar/domain';
import type { SurveyRelease } from '@vagar/domain';
import { setImmediate } from 'node:timers/promises';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { SurveyAnswersReader } from './survey-answers.reader.ts';
import type { SurveyAnswers } from './survey-answers.reader.ts';
import { SurveyResultsReader } from './survey-results.reader.ts';

/** Two that publish at once would count the same persons twice. */
const takeTurn = statement(
  'survey-release-turn',
  `SELECT pg_advisory_xact_lock(hashtext('release survey:' || $1))`,
);
const add = statement(
  'survey-release-add',
  `INSERT INTO release (id, series, published_at, title, row_labels, column_labels, released)
   VALUES ($1, 'survey:' || $2, $3, $4, $5::jsonb, $6::jsonb, $7)`,
);
const count = statement(
  'survey-count',
  'INSERT INTO survey_counted (survey_id, person_id, release_id) SELECT $1, unnest($2::uuid[]), $3',
);

/**
 * Publishing what a survey has gathered since it was last published, for good. Each person's answers are in one
 * release, so that no two can be compared to find what somebody answered.
 */
@Injectable()
export class SurveyReleases {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly answers: SurveyAnswersReader,
    private readonly reader: SurveyResultsReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound out of reach, Refusal `answers-too-few` when nothing could be shown: then nothing is counted */
  publish(actor: PersonActor, surveyId: string): Promise<SurveyResults> {
    return this.transaction.run(async () => {
      await this.reader.getHead(actor, surveyId, 'survey-results:publish');
      await this.statements.rows(takeTurn, [surveyId]);
      const gathered = await this.answers.read(surveyId);
      const released = await release(gathered);
      if (!released) throw new Refusal('answers-too-few');
      const id = this.ids.next();
      await this.add(id, surveyId, gathered, released);
      await this.statements.change(count, [surveyId, gathered.personIds, id]);
      await this.audit.record(actor, {
        action: 'release.published',
        subject: { kind: 'release', id },
        after: { series: `survey:${surveyId}`, tables: released.tables.length },
      });
      return this.reader.getResults(actor, surveyId, undefined);
    });
  }

  private async add(
    id: string,
    surveyId: string,
    { title, words }: SurveyAnswers,
    { groups, persons, tables }: SurveyRelease,
  ): Promise<void> {
    const labels = await this.answers.labelsOf(groups.map(({ key }) => key));
    await this.statements.change(add, [
      id,
      surveyId,
      this.clock.now(),
      title,
      JSON.stringify(groups.map((group) => ({ ...group, label: labels.get(group.key) ?? null }))),
      words,
      {
        persons,
        tables: tables.map(({ item, option, columns, grid }) => ({
          item,
          option,
          columns,
          rows: grid.rows,
          cells: grid.cells,
          rowTotals: grid.rowTotals,
          columnTotals: grid.columnTotals,
        })),
      },
    ]);
  }
}

/** The gate. A large survey takes a second or two: others get their turn between its tables. */
async function release({ words, respondents }: SurveyAnswers): Promise<SurveyRelease | null> {
  const steps = surveyReleaseSteps(words, respondents);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await setImmediate();
  }
}
