import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { frameworkList, studioNeeds } from '@vagar/contract';
import type { StudioNeeds } from '@vagar/contract';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { AnswersJsonText } from '../../platform/http/json-text.ts';
import { CompetenceReader } from '../competences/index.ts';
import { NeedsReader } from './needs/needs.reader.ts';

@ApiTags('studio')
@Controller('studio')
@Allow('curriculum:edit')
export class StudioNeedsController {
  constructor(
    private readonly needs: NeedsReader,
    private readonly competences: CompetenceReader,
  ) {}

  @Get('needs')
  @ApiOkResponse({ standardSchema: studioNeeds })
  readNeeds(@CurrentActor() actor: PersonActor): Promise<StudioNeeds> {
    return this.needs.getNeeds(actor);
  }

  @Get('frameworks')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: frameworkList })
  listFrameworks(): Promise<string> {
    return this.competences.listFrameworks();
  }
}
