import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { uuid, workFileView } from '@vagar/contract';
import type { WorkFileView } from '@vagar/contract';
import type { FileId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../../platform/auth/current-actor.ts';
import { Allow } from '../../../../platform/auth/declared.ts';
import { Files } from '../../../../platform/files/files.ts';
import { WorkFiles } from './work-files.service.ts';

@ApiTags('activities')
@Controller('enrolments/:enrolmentId/activities/:activityId/work-files')
@Allow('learning:own')
export class WorkFilesController {
  constructor(
    private readonly workFiles: WorkFiles,
    private readonly files: Files,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ standardSchema: workFileView })
  add(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Req() request: FastifyRequest,
  ): Promise<WorkFileView> {
    return this.workFiles.add(actor, enrolmentId, activityId, request);
  }

  @Get(':fileId')
  @ApiOkResponse({ description: 'The bytes, or the part that `Range` asks for (206).' })
  async read(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Param('fileId', { schema: uuid }) fileId: FileId,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.files.answer(request, reply, await this.workFiles.getOwn(actor, enrolmentId, activityId, fileId));
  }
}
