import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Actor } from '../../platform/auth/actor.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { ParticipationCounts } from './participation.counts.ts';
import { Releases } from './releases.ts';
import { StatisticsController } from './statistics.controller.ts';
import { OwnResultsReader } from './surveys/own-results.reader.ts';
import { SurveyAnswersReader } from './surveys/survey-answers.reader.ts';
import { SurveyReleases } from './surveys/survey-releases.ts';
import { SurveyResultsReader } from './surveys/survey-results.reader.ts';
import { SurveysController } from './surveys/surveys.controller.ts';
import { SurveysPersonalData } from './surveys/surveys.personal-data.ts';

const oneDay = 24 * 60;

@Module({
  controllers: [StatisticsController, SurveysController],
  providers: [
    OwnResultsReader,
    ParticipationCounts,
    Releases,
    SurveyAnswersReader,
    SurveyReleases,
    SurveyResultsReader,
    SurveysPersonalData,
  ],
  exports: [Releases, SurveyReleases],
})
export class StatisticsModule implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly releases: Releases,
  ) {}

  onModuleInit(): void {
    this.sweeps.add({
      name: 'participation-release',
      everyMinutes: oneDay,
      run: async () => {
        await this.releases.publish(Actor.system('statistics'));
      },
    });
  }
}
