import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  cohortList,
  ownPeopleQuery,
  ownPersonPage,
  participantPage,
  participantsQuery,
  uuid,
} from '@vagar/contract';
import type { CohortList, OwnPersonRow, Page, ParticipantRow } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { OwnPeopleReader } from './own-people.reader.ts';
import { ParticipantsReader } from './participants.reader.ts';

@ApiTags('participants')
@Controller()
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsReader,
    private readonly ownPeople: OwnPeopleReader,
  ) {}

  @Get('cohorts')
  @Allow('cohorts:read')
  @ApiOkResponse({ standardSchema: cohortList })
  listCohorts(@CurrentActor() actor: PersonActor): Promise<CohortList> {
    return this.participants.listCohorts(actor);
  }

  @Get('cohorts/:cohortId/participants')
  @Allow('participants:read')
  @ApiOkResponse({ standardSchema: participantPage })
  listParticipants(
    @CurrentActor() actor: PersonActor,
    @Param('cohortId', { schema: uuid }) cohortId: string,
    @Query({ schema: participantsQuery }) query: z.output<typeof participantsQuery>,
  ): Promise<Page<ParticipantRow>> {
    return this.participants.listParticipants(actor, cohortId, query);
  }

  @Get('organisation-people')
  @Allow('organisation-people:read')
  @ApiOkResponse({ standardSchema: ownPersonPage })
  listOwnPeople(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: ownPeopleQuery }) query: z.output<typeof ownPeopleQuery>,
  ): Promise<Page<OwnPersonRow>> {
    return this.ownPeople.list(actor, query);
  }
}
