import { Module } from '@nestjs/common';
import { QuestionCategories } from './question-categories.ts';
import { QuestionsController } from './questions.controller.ts';
import { QuestionsReader } from './questions.reader.ts';
import { BankQuestions } from './questions.service.ts';

/** The question bank that all quizzes share. */
@Module({
  controllers: [QuestionsController],
  providers: [BankQuestions, QuestionCategories, QuestionsReader],
  exports: [BankQuestions, QuestionCategories],
})
export class QuestionsModule {}
