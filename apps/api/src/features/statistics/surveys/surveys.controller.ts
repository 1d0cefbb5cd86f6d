import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ownResults, surveyList, surveyResults, surveyResultsQuery, uuid } from '@vagar/contract';
import type { SurveyList, SurveyResults } from '@vagar/contract';
import type { z } from 'zod';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { AnswersJsonText } from '../../../platform/http/json-text.ts';
import { OwnResultsReader } from './own-results.reader.ts';
import { SurveyReleases } from './survey-releases.ts';
import { SurveyResultsReader } from './survey-results.reader.ts';

@ApiTags('statistics')
@Controller()
export class SurveysController {
  constructor(
    private readonly results: SurveyResultsReader,
    private readonly releases: SurveyReleases,
    private readonly own: OwnResultsReader,
  ) {}

  @Get('statistics/surveys')
  @Allow('statistics:read')
  @ApiOkResponse({ standardSchema: surveyList })
  listSurveys(@CurrentActor() actor: PersonActor): Promise<SurveyList> {
    return this.results.listSurveys(actor);
  }

  @Get('statistics/surveys/:surveyId')
  @Allow('statistics:read')
  @ApiOkResponse({ standardSchema: surveyResults })
  readResults(
    @CurrentActor() actor: PersonActor,
    @Param('surveyId', { schema: uuid }) surveyId: string,
    @Query({ schema: surveyResultsQuery }) { release }: z.output<typeof surveyResultsQuery>,
  ): Promise<SurveyResults> {
    return this.results.getResults(actor, surveyId, release);
  }

  @Post('statistics/surveys/:surveyId/releases')
  @Allow('survey-results:publish')
  @ApiOkResponse({ standardSchema: surveyResults })
  publish(
    @CurrentActor() actor: PersonActor,
    @Param('surveyId', { schema: uuid }) surveyId: string,
  ): Promise<SurveyResults> {
    return this.releases.publish(actor, surveyId);
  }

  @Get('organisation-results')
  @Allow('organisation-results:read')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: ownResults })
  readOwn(@CurrentActor() actor: PersonActor): Promise<string> {
    return this.own.readOwn(actor);
  }
}
