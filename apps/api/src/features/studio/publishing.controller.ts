import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  comparisonQuery,
  comparisonView,
  gateView,
  moveAnswer,
  moveLearners,
  movePreview,
  movesQuery,
  publishCourse,
  uuid,
  versionList,
  versionRow,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { z } from 'zod';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { Moves } from './moving/moves.ts';
import { Publisher } from './publishing/publisher.ts';
import { VersionsReader } from './publishing/versions.reader.ts';

@ApiTags('studio')
@Controller('studio/courses/:courseId')
@Allow('curriculum:edit')
export class PublishingController {
  constructor(
    private readonly publisher: Publisher,
    private readonly versions: VersionsReader,
    private readonly moves: Moves,
  ) {}

  @Get('gate')
  @ApiOkResponse({ standardSchema: gateView })
  passGate(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<contract.GateView> {
    return this.publisher.passGate(actor, courseId);
  }

  @Post('versions')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: versionRow })
  publish(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Body({ schema: publishCourse }) body: contract.PublishCourse,
  ): Promise<contract.VersionRow> {
    return this.publisher.publish(actor, courseId, body);
  }

  @Get('versions')
  @ApiOkResponse({ standardSchema: versionList })
  listVersions(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<contract.VersionList> {
    return this.versions.listVersions(actor, courseId);
  }

  @Get('comparison')
  @ApiOkResponse({ standardSchema: comparisonView })
  compare(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Query({ schema: comparisonQuery }) { from, to }: { from: number; to?: number },
  ): Promise<contract.ComparisonView> {
    return this.versions.compareVersions(actor, courseId, from, to);
  }

  @Get('moves')
  @ApiOkResponse({ standardSchema: movePreview })
  previewMove(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Query({ schema: movesQuery }) query: z.output<typeof movesQuery>,
  ): Promise<contract.MovePreview> {
    return this.moves.preview(actor, courseId, query);
  }

  @Post('moves')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: moveAnswer })
  move(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Body({ schema: moveLearners }) body: contract.MoveLearners,
  ): Promise<contract.MoveAnswer> {
    return this.moves.move(actor, courseId, body);
  }
}
