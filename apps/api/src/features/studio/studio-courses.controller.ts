import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  changeCourse,
  courseDraftView,
  createCourse,
  createModule,
  draftModule,
  orderCourse,
  orderSaved,
  studioCourseList,
  uuid,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { AnswersJsonText } from '../../platform/http/json-text.ts';
import { CourseOrder } from './drafts/course-order.ts';
import { StudioCourses } from './drafts/courses.service.ts';
import { DraftParts } from './drafts/draft-parts.ts';
import { DraftsReader } from './drafts/drafts.reader.ts';

@ApiTags('studio')
@Controller('studio/courses')
@Allow('curriculum:edit')
export class StudioCoursesController {
  constructor(
    private readonly reader: DraftsReader,
    private readonly courses: StudioCourses,
    private readonly order: CourseOrder,
    private readonly parts: DraftParts,
  ) {}

  @Get()
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: studioCourseList })
  list(@CurrentActor() actor: PersonActor): Promise<string> {
    return this.reader.listCourses(actor);
  }

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: courseDraftView })
  create(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: createCourse }) body: contract.CreateCourse,
  ): Promise<contract.CourseDraftView> {
    return this.courses.create(actor, body);
  }

  @Get(':courseId')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: courseDraftView })
  open(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<string> {
    return this.reader.openCourse(actor, courseId);
  }

  @Put(':courseId')
  @ApiOkResponse({ standardSchema: courseDraftView })
  change(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @IfMatch() version: number,
    @Body({ schema: changeCourse }) body: contract.ChangeCourse,
  ): Promise<contract.CourseDraftView> {
    return this.courses.change(actor, courseId, version, body);
  }

  @Put(':courseId/order')
  @ApiOkResponse({ standardSchema: orderSaved })
  reorder(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @IfMatch() version: number,
    @Body({ schema: orderCourse }) body: contract.OrderCourse,
  ): Promise<contract.OrderSaved> {
    return this.order.save(actor, courseId, version, body);
  }

  @Post(':courseId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  archive(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<void> {
    return this.courses.archive(actor, courseId);
  }

  @Delete(':courseId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  restore(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<void> {
    return this.courses.restore(actor, courseId);
  }

  @Post(':courseId/copies')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: courseDraftView })
  copy(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
  ): Promise<contract.CourseDraftView> {
    return this.courses.copy(actor, courseId);
  }

  @Post(':courseId/modules')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: draftModule })
  createModule(
    @CurrentActor() actor: PersonActor,
    @Param('courseId', { schema: uuid }) courseId: string,
    @Body({ schema: createModule }) body: contract.CreateModule,
  ): Promise<contract.DraftModule> {
    return this.parts.createModule(actor, courseId, body);
  }
}
