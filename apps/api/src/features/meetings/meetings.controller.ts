import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { changeMeeting, cohortMeetings, createMeeting, meetingList, uuid } from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { MeetingsReader } from './meetings.reader.ts';
import { Meetings } from './meetings.service.ts';

@ApiTags('meetings')
@Controller()
export class MeetingsController {
  constructor(
    private readonly reader: MeetingsReader,
    private readonly meetings: Meetings,
  ) {}

  @Get('enrolments/:enrolmentId/activities/:activityId/meetings')
  @Allow('learning:own')
  @ApiOkResponse({ standardSchema: meetingList })
  read(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<contract.MeetingList> {
    return this.reader.getOfActivity(actor, enrolmentId, activityId);
  }

  @Get('cohorts/:cohortId/meetings')
  @Allow('meetings:manage')
  @ApiOkResponse({ standardSchema: cohortMeetings })
  list(
    @CurrentActor() actor: PersonActor,
    @Param('cohortId', { schema: uuid }) cohortId: string,
  ): Promise<contract.CohortMeetings> {
    return this.reader.getOfCohort(actor, cohortId);
  }

  @Post('cohorts/:cohortId/meetings')
  @Allow('meetings:manage')
  @Idempotent()
  @ApiCreatedResponse({ standardSchema: cohortMeetings })
  create(
    @CurrentActor() actor: PersonActor,
    @Param('cohortId', { schema: uuid }) cohortId: string,
    @Body({ schema: createMeeting }) body: contract.CreateMeeting,
  ): Promise<contract.CohortMeetings> {
    return this.meetings.create(actor, cohortId, body);
  }

  @Put('meetings/:meetingId')
  @Allow('meetings:manage')
  @ApiOkResponse({ standardSchema: cohortMeetings })
  change(
    @CurrentActor() actor: PersonActor,
    @Param('meetingId', { schema: uuid }) meetingId: string,
    @IfMatch() version: number,
    @Body({ schema: changeMeeting }) body: contract.ChangeMeeting,
  ): Promise<contract.CohortMeetings> {
    return this.meetings.change(actor, meetingId, version, body);
  }

  @Post('meetings/:meetingId/cancellation')
  @Allow('meetings:manage')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: cohortMeetings })
  cancel(
    @CurrentActor() actor: PersonActor,
    @Param('meetingId', { schema: uuid }) meetingId: string,
    @IfMatch() version: number,
  ): Promise<contract.CohortMeetings> {
    return this.meetings.setCancelled(actor, meetingId, version, true);
  }

  @Delete('meetings/:meetingId/cancellation')
  @Allow('meetings:manage')
  @ApiOkResponse({ standardSchema: cohortMeetings })
  restore(
    @CurrentActor() actor: PersonActor,
    @Param('meetingId', { schema: uuid }) meetingId: string,
    @IfMatch() version: number,
  ): Promise<contract.CohortMeetings> {
    return this.meetings.setCancelled(actor, meetingId, version, false);
  }
}
