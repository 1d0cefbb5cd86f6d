import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { PersonalData } from '../../../platform/registries/personal-data.ts';

const counted = statement(
  'surveys-counted-of',
  `SELECT s.survey_id AS "surveyId", r.published_at AS "publishedAt"
   FROM survey_counted s JOIN release r ON r.id = s.release_id WHERE s.person_id = $1 ORDER BY r.published_at, r.id`,
);

/** In which published pictures a person's answers are counted. */
@Injectable()
export class SurveysPersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    this.personalData.add({
      name: 'counted-survey-answers',
      export: (personId) => this.statements.rows(counted, [personId]),
    });
  }
}
