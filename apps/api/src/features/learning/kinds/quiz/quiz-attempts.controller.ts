import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { quizAttemptView, saveAnswers, savedView, uuid } from '@vagar/contract';
import type { QuizAttemptView, SaveAnswers, SavedView } from '@vagar/contract';
import { PersonActor } from '../../../../platform/auth/actor.ts';
import { CurrentActor } from '../../../../platform/auth/current-actor.ts';
import { Allow } from '../../../../platform/auth/declared.ts';
import { Idempotent } from '../../../../platform/http/idempotent.ts';
import { IfMatch } from '../../../../platform/http/if-match.ts';
import { QuizAttemptReader } from './quiz-attempt.reader.ts';
import { QuizAttempts } from './quiz-attempts.service.ts';

@Controller('quiz-attempts/:attemptId')
@Allow('learning:own')
export class QuizAttemptsController {
  constructor(
    private readonly attempts: QuizAttempts,
    private readonly reader: QuizAttemptReader,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: quizAttemptView })
  read(
    @CurrentActor() actor: PersonActor,
    @Param('attemptId', { schema: uuid }) attemptId: string,
  ): Promise<QuizAttemptView> {
    return this.reader.getAttempt(actor, attemptId);
  }

  @Put('answers')
  @ApiOkResponse({ standardSchema: savedView })
  save(
    @CurrentActor() actor: PersonActor,
    @Param('attemptId', { schema: uuid }) attemptId: string,
    @Body({ schema: saveAnswers }) { answers }: SaveAnswers,
    @IfMatch() version: number,
  ): Promise<SavedView> {
    return this.attempts.save(actor, attemptId, answers, version);
  }

  @Post('submission')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ standardSchema: quizAttemptView })
  submit(
    @CurrentActor() actor: PersonActor,
    @Param('attemptId', { schema: uuid }) attemptId: string,
  ): Promise<QuizAttemptView> {
    return this.attempts.submit(actor, attemptId);
  }
}
