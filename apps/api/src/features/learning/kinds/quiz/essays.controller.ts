import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { essaysView, markEssays, uuid } from '@vagar/contract';
import type { EssaysView, MarkEssays } from '@vagar/contract';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../../platform/auth/current-actor.ts';
import { Allow } from '../../../../platform/auth/declared.ts';
import { IfMatch } from '../../../../platform/http/if-match.ts';
import { EssaysReader } from './essays.reader.ts';
import { MarkEssaysService } from './mark-essays.ts';

@ApiTags('reviews')
@Controller('essays/:attemptId')
@Allow('work:review')
export class EssaysController {
  constructor(
    private readonly essays: EssaysReader,
    private readonly marking: MarkEssaysService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: essaysView })
  read(
    @CurrentActor() actor: PersonActor,
    @Param('attemptId', { schema: uuid }) attemptId: string,
  ): Promise<EssaysView> {
    return this.essays.getEssays(actor, attemptId);
  }

  @Put()
  @ApiOkResponse({ standardSchema: essaysView })
  mark(
    @CurrentActor() actor: PersonActor,
    @Param('attemptId', { schema: uuid }) attemptId: string,
    @Body({ schema: markEssays }) marks: MarkEssays,
    @IfMatch() version: number,
  ): Promise<EssaysView> {
    return this.marking.mark(actor, attemptId, marks, version);
  }
}
