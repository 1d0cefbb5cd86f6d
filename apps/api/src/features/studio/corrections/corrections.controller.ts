import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  correctionList,
  correctionPreview,
  correctionSent,
  correctionsQuery,
  sendCorrection,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { Idempotent } from '../../../platform/http/idempotent.ts';
import { CorrectionSender } from './correction-sender.ts';
import { CorrectionsReader } from './corrections.reader.ts';

@ApiTags('studio')
@Controller('studio/courses/:courseId')
@Allow('curriculum:edit')
export class CorrectionsController {
  constructor(
    private readonly reader: CorrectionsReader,
    private readonly sender: CorrectionSender,
  ) {}

  @Get('correctable-parts')
  @ApiOkResponse({ standardSchema: correctionPreview })
  previewCorrection(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Query({ schema: correctionsQuery }) { version }: { version: number },
  ): Promise<contract.CorrectionPreview> {
    return this.reader.preview(actor, courseId, version);
  }

  @Get('corrections')
  @ApiOkResponse({ standardSchema: correctionList })
  listCorrections(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<contract.CorrectionList> {
    return this.reader.list(actor, courseId);
  }

  @Post('corrections')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: correctionSent })
  sendCorrection(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Body({ schema: sendCorrection }) body: contract.SendCorrection,
  ): Promise<contract.CorrectionSent> {
    return this.sender.send(actor, courseId, body);
  }
}
