import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  affiliationView,
  assignRole,
  endRole,
  roleAssignmentView,
  uuid,
  writeAffiliation,
} from '@vagar/contract';
import type { AffiliationView, RoleAssignmentView } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { AffiliationService } from './affiliation.service.ts';
import { RoleAssignmentService } from './role-assignment.service.ts';

/** What a person is where, and what they may do. */
@ApiTags('people')
@Controller()
@Allow('people:manage')
export class AffiliationsController {
  constructor(
    private readonly affiliations: AffiliationService,
    private readonly roles: RoleAssignmentService,
  ) {}

  @Post('people/:personId/affiliations')
  @ApiCreatedResponse({ standardSchema: affiliationView })
  add(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
    @Body({ schema: writeAffiliation }) body: z.output<typeof writeAffiliation>,
  ): Promise<AffiliationView> {
    return this.affiliations.add(actor, personId, body);
  }

  @Put('affiliations/:affiliationId')
  @ApiOkResponse({ standardSchema: affiliationView })
  change(
    @CurrentActor() actor: PersonActor,
    @Param('affiliationId', { schema: uuid }) affiliationId: string,
    @IfMatch() version: number,
    @Body({ schema: writeAffiliation }) body: z.output<typeof writeAffiliation>,
  ): Promise<AffiliationView> {
    return this.affiliations.change(actor, affiliationId, version, body);
  }

  @Post('people/:personId/role-assignments')
  @ApiCreatedResponse({ standardSchema: roleAssignmentView })
  assign(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
    @Body({ schema: assignRole }) body: z.output<typeof assignRole>,
  ): Promise<RoleAssignmentView> {
    return this.roles.assign(actor, personId, body);
  }

  @Post('role-assignments/:roleAssignmentId/end')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: roleAssignmentView })
  end(
    @CurrentActor() actor: PersonActor,
    @Param('roleAssignmentId', { schema: uuid }) roleAssignmentId: string,
    @Body({ schema: endRole }) body: z.output<typeof endRole>,
  ): Promise<RoleAssignmentView> {
    return this.roles.end(actor, roleAssignmentId, body.on);
  }
}
