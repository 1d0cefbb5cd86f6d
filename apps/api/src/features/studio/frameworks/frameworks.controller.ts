import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { frameworkCheck, frameworkVersionList } from '@vagar/contract';
import type { FrameworkCheck } from '@vagar/contract';
import type { FastifyRequest } from 'fastify';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { AnswersJsonText } from '../../../platform/http/json-text.ts';
import { FrameworkIntake } from './framework-intake.ts';
import { FrameworkVersionsReader } from './framework-versions.reader.ts';

@ApiTags('studio')
@Controller('studio')
@Allow('curriculum:edit')
export class FrameworksController {
  constructor(
    private readonly reader: FrameworkVersionsReader,
    private readonly intake: FrameworkIntake,
  ) {}

  @Get('framework-versions')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: frameworkVersionList })
  list(@CurrentActor() actor: PersonActor): Promise<string> {
    return this.reader.list(actor);
  }

  @Post('framework-checks')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ standardSchema: frameworkCheck })
  check(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest): Promise<FrameworkCheck> {
    return this.intake.check(actor, request);
  }

  @Post('framework-versions')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ standardSchema: frameworkCheck })
  add(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest): Promise<FrameworkCheck> {
    return this.intake.add(actor, request);
  }
}
