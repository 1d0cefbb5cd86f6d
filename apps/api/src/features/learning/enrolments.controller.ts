import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { coursePageView, enrolmentList, enrolmentView, requirementList, slug, uuid } from '@vagar/contract';
import type { EnrolmentView, RequirementList } from '@vagar/contract';
import { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { Idempotent } from '../../platform/http/idempotent.ts';
import { AnswersJsonText } from '../../platform/http/json-text.ts';
import { BeginLearning } from './begin-learning.ts';
import { CoursePageReader } from './reading/course-page.reader.ts';
import { EnrolmentsReader } from './reading/enrolments.reader.ts';
import { RequirementsReader } from './reading/requirements.reader.ts';

@Controller()
@Allow('learning:own')
export class EnrolmentsController {
  constructor(
    private readonly learning: BeginLearning,
    private readonly enrolments: EnrolmentsReader,
    private readonly coursePages: CoursePageReader,
    private readonly requirements: RequirementsReader,
  ) {}

  @Post('courses/:courseKey/enrolments')
  @Idempotent()
  @ApiCreatedResponse({ standardSchema: enrolmentView })
  enrol(
    @CurrentActor() actor: PersonActor,
    @Param('courseKey', { schema: slug }) courseKey: string,
  ): Promise<EnrolmentView> {
    return this.learning.enrol(actor, courseKey);
  }

  @Get('my/enrolments')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: enrolmentList })
  list(@CurrentActor() actor: PersonActor): Promise<string> {
    return this.enrolments.listMine(actor);
  }

  @Post('enrolments/:enrolmentId/withdrawal')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: enrolmentView })
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
  ): Promise<EnrolmentView> {
    return this.learning.withdraw(actor, enrolmentId);
  }

  @Get('enrolments/:enrolmentId/course')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: coursePageView })
  coursePage(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
  ): Promise<string> {
    return this.coursePages.getCoursePage(actor, enrolmentId);
  }

  @Get('enrolments/:enrolmentId/requirements')
  @ApiOkResponse({ standardSchema: requirementList })
  requirementsOf(
    @CurrentActor() actor: PersonActor,
    @Param('enrolmentId', { schema: uuid }) enrolmentId: string,
  ): Promise<RequirementList> {
    return this.requirements.getRequirements(actor, enrolmentId);
  }
}
