import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  activityOutcome,
  activityView,
  quizAttemptView,
  resultView,
  saveActionPlan,
  savedView,
  savePosition,
  saveReflection,
  saveWork,
  sendResult,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { ActionPlans } from './kinds/action-plan/action-plans.service.ts';
import { QuizAttempts } from './kinds/quiz/quiz-attempts.service.ts';
import { Reflections } from './kinds/reflection/reflections.service.ts';
import { ActivityReader } from './reading/activity.reader.ts';
import { SendResultService } from './results/send-result.ts';
import { SavePosition } from './save-position.ts';
import { Outcomes } from './work/outcomes.ts';
import { Works } from './work/works.ts';

@Controller('enrolments/:enrolmentId/activities/:activityId')
@Allow('learning:own')
export class ActivitiesController {
  constructor(
    private readonly activities: ActivityReader,
    private readonly results: SendResultService,
    private readonly positions: SavePosition,
    private readonly reflections: Reflections,
    private readonly actionPlans: ActionPlans,
    private readonly quizAttempts: QuizAttempts,
    private readonly works: Works,
    private readonly outcomes: Outcomes,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: activityView })
  read(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.ActivityView> {
    return this.activities.getActivity(actor, enrolmentId, activityId);
  }

  @Post('results')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: resultView })
  sendResult(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: sendResult }) result: contract.SendResult,
  ): Promise<contract.ResultView> {
    return this.results.send(actor, enrolmentId, activityId, result);
  }

  @Put('position')
  @HttpCode(204)
  @ApiNoContentResponse()
  savePosition(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: savePosition }) { position }: contract.SavePosition,
  ): Promise<void> {
    return this.positions.save(actor, enrolmentId, activityId, position);
  }

  @Put('reflection')
  @ApiOkResponse({ standardSchema: savedView })
  saveReflection(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: saveReflection }) { text }: contract.SaveReflection,
    @IfMatch() version: number,
  ): Promise<contract.SavedView> {
    return this.reflections.save(actor, enrolmentId, activityId, text, version);
  }

  @Put('action-plan')
  @ApiOkResponse({ standardSchema: savedView })
  saveActionPlan(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: saveActionPlan }) plan: contract.SaveActionPlan,
    @IfMatch() version: number,
  ): Promise<contract.SavedView> {
    return this.actionPlans.save(actor, enrolmentId, activityId, plan, version);
  }

  @Put('work')
  @ApiOkResponse({ standardSchema: savedView })
  saveWork(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: saveWork }) work: contract.SaveWork,
    @IfMatch() version: number,
  ): Promise<contract.SavedView> {
    return this.works.save(actor, enrolmentId, activityId, work, version);
  }

  @Get('outcome')
  @ApiOkResponse({ standardSchema: activityOutcome })
  readOutcome(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.ActivityOutcome> {
    return this.outcomes.getOutcome(actor, enrolmentId, activityId);
  }

  @Post('quiz-attempts')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: quizAttemptView })
  startQuizAttempt(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.QuizAttemptView> {
    return this.quizAttempts.start(actor, enrolmentId, activityId);
  }
}
