import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { releaseView } from '@vagar/contract';
import { Allow } from '../../platform/auth/declared.ts';
import { AnswersJsonText } from '../../platform/http/json-text.ts';
import { Releases } from './releases.ts';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly releases: Releases) {}

  @Get('participation')
  @Allow('statistics:read')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: releaseView })
  readParticipation(): Promise<string> {
    return this.releases.readParticipation();
  }
}
