import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { uuid } from '@vagar/contract';
import type { FileId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../auth/declared.ts';
import { Files } from './files.ts';

@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Get(':fileId')
  @Allow('files:read')
  @ApiOkResponse({ description: 'The bytes, or the part that `Range` asks for (206).' })
  async read(
    @Param('fileId', { schema: uuid }) id: FileId,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.files.answer(request, reply, await this.files.getShared(id));
  }
}
