import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  activityView,
  changeActivity,
  changeModule,
  createActivity,
  draftActivityView,
  draftSaved,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { ActivityPreview } from './drafts/activity-preview.ts';
import { DraftParts } from './drafts/draft-parts.ts';
import { DraftsReader } from './drafts/drafts.reader.ts';

@ApiTags('studio')
@Controller('studio')
@Allow('curriculum:edit')
export class DraftPartsController {
  constructor(
    private readonly reader: DraftsReader,
    private readonly parts: DraftParts,
    private readonly previews: ActivityPreview,
  ) {}

  @Put('modules/:moduleId')
  @ApiOkResponse({ standardSchema: draftSaved })
  changeModule(
    @CurrentActor() actor: PersonActor,
    @Param('moduleId', { schema: uuid }) moduleId: string,
    @IfMatch() version: number,
    @Body({ schema: changeModule }) body: contract.ChangeModule,
  ): Promise<contract.DraftSaved> {
    return this.parts.changeModule(actor, moduleId, version, body);
  }

  @Post('modules/:moduleId/activities')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: draftActivityView })
  createActivity(
    @CurrentActor() actor: PersonActor,
    @Param('moduleId', { schema: uuid }) moduleId: string,
    @Body({ schema: createActivity }) body: contract.CreateActivity,
  ): Promise<contract.DraftActivityView> {
    return this.parts.createActivity(actor, moduleId, body);
  }

  @Get('activities/:activityId')
  @ApiOkResponse({ standardSchema: draftActivityView })
  openActivity(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.DraftActivityView> {
    return this.reader.getActivity(actor, activityId);
  }

  @Put('activities/:activityId')
  @ApiOkResponse({ standardSchema: draftSaved })
  changeActivity(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
    @IfMatch() version: number,
    @Body({ schema: changeActivity }) body: contract.ChangeActivity,
  ): Promise<contract.DraftSaved> {
    return this.parts.changeActivity(actor, activityId, version, body);
  }

  @Post('activities/:activityId/copies')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: draftActivityView })
  copyActivity(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.DraftActivityView> {
    return this.parts.copyActivity(actor, activityId);
  }

  @Get('activities/:activityId/preview')
  @ApiOkResponse({ standardSchema: activityView })
  preview(
    @CurrentActor() actor: PersonActor,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.ActivityView> {
    return this.previews.getPreview(actor, activityId);
  }
}
