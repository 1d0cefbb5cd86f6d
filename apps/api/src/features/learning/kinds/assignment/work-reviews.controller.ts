import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { reviewWork, uuid, workReviewPage, workReviewsQuery, workReviewView } from '@vagar/contract';
import type { ReviewWork, WorkReviewPage, WorkReviewView } from '@vagar/contract';
import type { FileId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../../platform/auth/current-actor.ts';
import { Allow } from '../../../../platform/auth/declared.ts';
import { Files } from '../../../../platform/files/files.ts';
import { Idempotent } from '../../../../platform/http/idempotent.ts';
import { IfMatch } from '../../../../platform/http/if-match.ts';
import { ReviewWorkService } from './review-work.ts';
import { WorkQueueReader } from './work-queue.reader.ts';
import { WorkReviewReader } from './work-review.reader.ts';

@ApiTags('reviews')
@Controller('work-reviews')
@Allow('work:review')
export class WorkReviewsController {
  constructor(
    private readonly queue: WorkQueueReader,
    private readonly works: WorkReviewReader,
    private readonly reviews: ReviewWorkService,
    private readonly files: Files,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: workReviewPage })
  list(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: workReviewsQuery }) query: z.output<typeof workReviewsQuery>,
  ): Promise<WorkReviewPage> {
    return this.queue.list(actor, query);
  }

  @Get(':enrolmentId/:activityId')
  @ApiOkResponse({ standardSchema: workReviewView })
  read(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
  ): Promise<WorkReviewView> {
    return this.works.getWork(actor, enrolmentId, activityId);
  }

  @Post(':enrolmentId/:activityId')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: workReviewView })
  review(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Body({ schema: reviewWork }) review: ReviewWork,
    @IfMatch() version: number,
  ): Promise<WorkReviewView> {
    return this.reviews.review(actor, enrolmentId, activityId, review, version);
  }

  @Get(':enrolmentId/:activityId/files/:fileId')
  @ApiOkResponse({ description: 'The bytes, or the part that `Range` asks for (206).' })
  async readFile(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
    @Param('activityId', { schema: uuid }) activityId: string,
    @Param('fileId', { schema: uuid }) fileId: FileId,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.files.answer(request, reply, await this.works.getFile(actor, enrolmentId, activityId, fileId));
  }
}
