import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  bankQuestionPage,
  bankQuestionsQuery,
  bankQuestionView,
  pickBankQuestions,
  pickedBankQuestions,
  questionCategory,
  questionCategoryList,
  uuid,
  writeBankQuestion,
  writeQuestionCategory,
} from '@vagar/contract';
import type * as contract from '@vagar/contract';
import type { z } from 'zod';
import { PersonActor } from '../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../platform/auth/current-actor.ts';
import { Allow } from '../../../platform/auth/declared.ts';
import { Idempotent } from '../../../platform/http/idempotent.ts';
import { IfMatch } from '../../../platform/http/if-match.ts';
import { AnswersJsonText } from '../../../platform/http/json-text.ts';
import { QuestionCategories } from './question-categories.ts';
import { QuestionsReader } from './questions.reader.ts';
import { BankQuestions } from './questions.service.ts';

const questionId = () => Param('questionId', { schema: uuid });

/**
 * The bank is shared by all who edit some course, whatever their reach: quizzes hold copies, so what one of them
 * changes here moves in nobody's course until those who may edit it take it in.
 */
@ApiTags('studio')
@Controller('studio')
@Allow('curriculum:edit')
export class QuestionsController {
  constructor(
    private readonly reader: QuestionsReader,
    private readonly questions: BankQuestions,
    private readonly categories: QuestionCategories,
  ) {}

  @Get('question-categories')
  @ApiOkResponse({ standardSchema: questionCategoryList })
  listCategories(): Promise<contract.QuestionCategoryList> {
    return this.categories.list();
  }

  @Post('question-categories')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: questionCategory })
  createCategory(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: writeQuestionCategory }) body: contract.WriteQuestionCategory,
  ): Promise<contract.QuestionCategory> {
    return this.categories.create(actor, body);
  }

  @Put('question-categories/:categoryId')
  @ApiOkResponse({ standardSchema: questionCategory })
  renameCategory(
    @CurrentActor() actor: PersonActor,
    @Param('categoryId', { schema: uuid }) categoryId: string,
    @IfMatch() version: number,
    @Body({ schema: writeQuestionCategory }) body: contract.WriteQuestionCategory,
  ): Promise<contract.QuestionCategory> {
    return this.categories.rename(actor, categoryId, version, body);
  }

  @Get('questions')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: bankQuestionPage })
  list(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: bankQuestionsQuery }) query: z.output<typeof bankQuestionsQuery>,
  ): Promise<string> {
    return this.reader.list(actor, query);
  }

  @Post('questions')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: bankQuestionView })
  create(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: writeBankQuestion }) body: contract.WriteBankQuestion,
  ): Promise<contract.BankQuestionView> {
    return this.questions.create(actor, body);
  }

  /** Changes nothing: a question asked with more ids than an address can hold. */
  @Post('picked-questions')
  @HttpCode(200)
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: pickedBankQuestions })
  pick(@Body({ schema: pickBankQuestions }) body: contract.PickBankQuestions): Promise<string> {
    return this.reader.pick(body);
  }

  @Get('questions/:questionId')
  @AnswersJsonText()
  @ApiOkResponse({ standardSchema: bankQuestionView })
  open(@CurrentActor() actor: PersonActor, @questionId() id: string): Promise<string> {
    return this.reader.open(actor, id);
  }

  @Put('questions/:questionId')
  @ApiOkResponse({ standardSchema: bankQuestionView })
  change(
    @CurrentActor() actor: PersonActor,
    @questionId() id: string,
    @IfMatch() version: number,
    @Body({ schema: writeBankQuestion }) body: contract.WriteBankQuestion,
  ): Promise<contract.BankQuestionView> {
    return this.questions.change(actor, id, version, body);
  }

  @Post('questions/:questionId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  archive(@CurrentActor() actor: PersonActor, @questionId() id: string): Promise<void> {
    return this.questions.archive(actor, id);
  }

  @Delete('questions/:questionId/archiving')
  @HttpCode(204)
  @ApiNoContentResponse()
  restore(@CurrentActor() actor: PersonActor, @questionId() id: string): Promise<void> {
    return this.questions.restore(actor, id);
  }
}
