export { BeginLearning } from './begin-learning.ts';
export { ActionPlans, commitmentBelonging } from './kinds/action-plan/action-plans.service.ts';
export { QuizAttempts } from './kinds/quiz/quiz-attempts.service.ts';
export { reflectionBelonging, Reflections } from './kinds/reflection/reflections.service.ts';
export { LearningRecordMonths } from './learning-record-months.ts';
export { LearningModule } from './learning.module.ts';
export { SavePosition } from './save-position.ts';
export { SendResultService } from './results/send-result.ts';
