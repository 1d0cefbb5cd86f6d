import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  changeProgramme,
  courseDraftView,
  createCourse,
  createProgramme,
  orderProgramme,
  orderSaved,
  programmeDraftView,
  programmeGateView,
  programmeVersionList,
  programmeVersionRow,
  publishProgramme,
  studioProgrammeList,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { Idempotent } from '../../../platform/http/idempotent.ts';
import { IfMatch } from '../../../platform/http/if-match.ts';
import { AnswersJsonText } from '../../../platform/http/json-text.ts';
import { ProgrammeOrder } from './programme-order.ts';
import { ProgrammePublisher } from './programme-publisher.ts';
import { ProgrammeVersionsReader } from './programme-versions.reader.ts';
import { ProgrammesReader } from './programmes.reader.ts';
import { StudioProgrammes } from './programmes.service.ts';

const programmeId = () => Param('programmeId', { schema: uuid });

@ApiTags('studio')
@Controller('studio/programmes')
@Allow('curriculum:edit')
export class ProgrammesController {
  constructor(
    private readonly reader: ProgrammesReader,
    private readonly programmes: StudioProgrammes,
    private readonly order: ProgrammeOrder,
    private readonly publisher: ProgrammePublisher,
    private readonly versions: ProgrammeVersionsReader,
  ) {}

  @Get()
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: studioProgrammeList })
  list(@CurrentActor() actor: PersonActor): Promise<string> {
    return this.reader.list(actor);
  }

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: programmeDraftView })
  create(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: createProgramme }) body: contract.CreateProgramme,
  ): Promise<contract.ProgrammeDraftView> {
    return this.programmes.create(actor, body);
  }

  @Get(':programmeId')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: programmeDraftView })
  open(@CurrentActor() actor: PersonActor, @programmeId() id: string): Promise<string> {
    return this.reader.open(actor, id);
  }

  @Put(':programmeId')
  @ApiOkResponse({ standardSchema: programmeDraftView })
  change(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
    @IfMatch() version: number,
    @Body({ schema: changeProgramme }) body: contract.ChangeProgramme,
  ): Promise<contract.ProgrammeDraftView> {
    return this.programmes.change(actor, id, version, body);
  }

  @Put(':programmeId/order')
  @ApiOkResponse({ standardSchema: orderSaved })
  reorder(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
    @IfMatch() version: number,
    @Body({ schema: orderProgramme }) body: contract.OrderProgramme,
  ): Promise<contract.OrderSaved> {
    return this.order.save(actor, id, version, body);
  }

  @Post(':programmeId/courses')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: courseDraftView })
  createCourse(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
    @Body({ schema: createCourse }) body: contract.CreateCourse,
  ): Promise<contract.CourseDraftView> {
    return this.programmes.createCourse(actor, id, body);
  }

  @Post(':programmeId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  archive(@CurrentActor() actor: PersonActor, @programmeId() id: string): Promise<void> {
    return this.programmes.archive(actor, id);
  }

  @Delete(':programmeId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  restore(@CurrentActor() actor: PersonActor, @programmeId() id: string): Promise<void> {
    return this.programmes.restore(actor, id);
  }

  @Get(':programmeId/gate')
  @ApiOkResponse({ standardSchema: programmeGateView })
  passGate(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
  ): Promise<contract.ProgrammeGateView> {
    return this.publisher.passGate(actor, id);
  }

  @Post(':programmeId/versions')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: programmeVersionRow })
  publish(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
    @Body({ schema: publishProgramme }) body: contract.PublishProgramme,
  ): Promise<contract.ProgrammeVersionRow> {
    return this.publisher.publish(actor, id, body);
  }

  @Get(':programmeId/versions')
  @ApiOkResponse({ standardSchema: programmeVersionList })
  listVersions(
    @CurrentActor() actor: PersonActor,
    @programmeId() id: string,
  ): Promise<contract.ProgrammeVersionList> {
    return this.versions.list(actor, id);
  }
}
