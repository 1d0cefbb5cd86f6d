import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  changePerson,
  createPerson,
  peopleQuery,
  personPage,
  personView,
  uuid,
  withReason,
} from '@vagar/contract';
import type { Page, PersonRow, PersonView } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { PersonReader } from './person.reader.ts';
import { PersonService } from './person.service.ts';

@ApiTags('people')
@Controller('people')
@Allow('people:manage')
export class PeopleController {
  constructor(
    private readonly persons: PersonReader,
    private readonly service: PersonService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: personPage })
  list(@Query({ schema: peopleQuery }) query: z.output<typeof peopleQuery>): Promise<Page<PersonRow>> {
    return this.persons.list(query);
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: personView })
  create(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: createPerson }) body: z.output<typeof createPerson>,
  ): Promise<PersonView> {
    return this.service.create(actor, body);
  }

  @Get(':personId')
  @ApiOkResponse({ standardSchema: personView })
  get(@Param('personId', { schema: uuid }) personId: string): Promise<PersonView> {
    return this.persons.get(personId);
  }

  @Put(':personId')
  @ApiOkResponse({ standardSchema: personView })
  change(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
    @IfMatch() version: number,
    @Body({ schema: changePerson }) body: z.output<typeof changePerson>,
  ): Promise<PersonView> {
    return this.service.change(actor, personId, version, body);
  }

  @Post(':personId/deactivation')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: personView })
  deactivate(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
    @Body({ schema: withReason }) body: z.output<typeof withReason>,
  ): Promise<PersonView> {
    return this.service.deactivate(actor, personId, body.reason);
  }

  @Post(':personId/reactivation')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: personView })
  reactivate(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
    @Body({ schema: withReason }) body: z.output<typeof withReason>,
  ): Promise<PersonView> {
    return this.service.reactivate(actor, personId, body.reason);
  }

  @Delete(':personId/sessions')
  @HttpCode(204)
  endSessions(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
  ): Promise<void> {
    return this.service.endSessions(actor, personId);
  }
}
