import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  extendTime,
  questionDifficulty,
  quizResultPage,
  quizResultsQuery,
  regradeAnswer,
  regradePreview,
  regradeQuery,
  regradeQuiz,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { z } from 'zod';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { Idempotent } from '../../../platform/http/idempotent.ts';
import { QuizResults } from './quiz-results.ts';

@ApiTags('studio')
@Controller('studio/activities/:activityId')
@Allow('curriculum:edit')
export class QuizResultsController {
  constructor(private readonly results: QuizResults) {}

  @Get('quiz-results')
  @ApiOkResponse({ standardSchema: quizResultPage })
  list(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Query({ schema: quizResultsQuery }) query: z.output<typeof quizResultsQuery>,
  ): Promise<contract.QuizResultPage> {
    return this.results.list(actor, activityId, query);
  }

  @Get('question-difficulty')
  @ApiOkResponse({ standardSchema: questionDifficulty })
  readDifficulty(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.QuestionDifficulty> {
    return this.results.readDifficulty(actor, activityId);
  }

  @Put('quiz-results/:enrolmentId/time')
  @HttpCode(204)
  @ApiNoContentResponse()
  extendTime(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Body({ schema: extendTime }) { extraPercent }: contract.ExtendTime,
  ): Promise<void> {
    return this.results.extendTime(actor, activityId, enrolmentId, extraPercent);
  }

  @Get('regrades')
  @ApiOkResponse({ standardSchema: regradePreview })
  previewRegrade(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Query({ schema: regradeQuery }) { questions }: z.output<typeof regradeQuery>,
  ): Promise<contract.RegradePreview> {
    return this.results.previewRegrade(actor, activityId, questions);
  }

  @Post('regrades')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: regradeAnswer })
  regrade(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: regradeQuiz }) body: contract.RegradeQuiz,
  ): Promise<contract.RegradeAnswer> {
    return this.results.regrade(actor, activityId, body);
  }
}
