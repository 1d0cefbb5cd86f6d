export { QuestionCategories } from './questions/question-categories.ts';
export { BankQuestions } from './questions/questions.service.ts';
export { StudioModule } from './studio.module.ts';
