import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { courseDraftView, exportQuery, importQuery, uuid } from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { CourseExport } from './course-export.ts';
import { CourseIntake } from './course-intake.ts';

@ApiTags('studio')
@Controller('studio')
@Allow('curriculum:edit')
export class ArchiveController {
  constructor(
    private readonly exports: CourseExport,
    private readonly intake: CourseIntake,
  ) {}

  @Get('courses/:courseId/archive')
  @ApiOkResponse({ description: 'A ZIP with the course, its texts and its files.' })
  async exportCourse(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Query({ schema: exportQuery }) { version }: { version?: number },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.exports.export(actor, courseId, version);
    void reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      })
      .send(bytes);
  }

  @Post('archives')
  @HttpCode(200)
  @RouteConfig({ takesLong: true })
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ standardSchema: courseDraftView })
  importCourse(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: importQuery }) query: contract.ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<contract.CourseDraftView> {
    return this.intake.take(actor, request, query.as);
  }
}
