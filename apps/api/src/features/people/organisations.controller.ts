import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { organisationList, organisationView, uuid, writeOrganisation } from '@vagar/contract';
import type { OrganisationList, OrganisationView } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationService } from './organisation.service.ts';

@ApiTags('organisations')
@Controller('organisations')
@Allow('organisations:manage')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationReader,
    private readonly service: OrganisationService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: organisationList })
  list(): Promise<OrganisationList> {
    return this.organisations.list();
  }

  @Post()
  @ApiCreatedResponse({ standardSchema: organisationView })
  create(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: writeOrganisation }) body: z.output<typeof writeOrganisation>,
  ): Promise<OrganisationView> {
    return this.service.create(actor, body);
  }

  @Get(':organisationId')
  @ApiOkResponse({ standardSchema: organisationView })
  get(@Param('organisationId', { schema: uuid }) organisationId: string): Promise<OrganisationView> {
    return this.organisations.get(organisationId);
  }

  @Put(':organisationId')
  @ApiOkResponse({ standardSchema: organisationView })
  change(
    @CurrentActor() actor: PersonActor,
    @Param('organisationId', { schema: uuid }) organisationId: string,
    @IfMatch() version: number,
    @Body({ schema: writeOrganisation }) body: z.output<typeof writeOrganisation>,
  ): Promise<OrganisationView> {
    return this.service.change(actor, organisationId, version, body);
  }
}
