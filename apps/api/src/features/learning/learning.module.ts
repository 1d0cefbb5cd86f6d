import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActivityKinds, CurriculumModule } from '../curriculum/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { ActivitiesController } from './activities.controller.ts';
import { ActivityPlaceReader } from './activity-place.reader.ts';
import { BeginLearning } from './begin-learning.ts';
import { EnrolmentsController } from './enrolments.controller.ts';
import { ActionPlans } from './kinds/action-plan/action-plans.service.ts';
import { ApplicationExerciseOutcome } from './kinds/application-exercise/application-exercise.outcome.ts';
import { GoalMatrixOutcome } from './kinds/goal-matrix/goal-matrix.outcome.ts';
import { AssignmentOutcome } from './kinds/assignment/assignment.outcome.ts';
import { AssignmentPersonalData } from './kinds/assignment/assignment.personal-data.ts';
import { ReviewWorkService } from './kinds/assignment/review-work.ts';
import { Reviews } from './kinds/assignment/reviews.ts';
import { WaitingWork } from './kinds/assignment/waiting-work.ts';
import { WorkFilesController } from './kinds/assignment/work-files.controller.ts';
import { WorkFiles } from './kinds/assignment/work-files.service.ts';
import { WorkQueueReader } from './kinds/assignment/work-queue.reader.ts';
import { WorkReviewReader } from './kinds/assignment/work-review.reader.ts';
import { WorkReviewsController } from './kinds/assignment/work-reviews.controller.ts';
import { kindsOfLearning } from './kinds/index.ts';
import { EssayMarks } from './kinds/quiz/essay-marks.ts';
import { EssayTexts } from './kinds/quiz/essay-texts.ts';
import { EssaysController } from './kinds/quiz/essays.controller.ts';
import { EssaysPersonalData } from './kinds/quiz/essays.personal-data.ts';
import { EssaysReader } from './kinds/quiz/essays.reader.ts';
import { Grading } from './kinds/quiz/grading.ts';
import { HeldAttempts } from './kinds/quiz/held-attempts.ts';
import { MarkEssaysService } from './kinds/quiz/mark-essays.ts';
import { OverdueAttempts } from './kinds/quiz/overdue-attempts.ts';
import { QuizAttempt } from './kinds/quiz/quiz-attempt.entity.ts';
import { QuizAttemptReader } from './kinds/quiz/quiz-attempt.reader.ts';
import { QuizAttemptsController } from './kinds/quiz/quiz-attempts.controller.ts';
import { QuizAttempts } from './kinds/quiz/quiz-attempts.service.ts';
import { CorrectedKeys } from './kinds/quiz/regrading/corrected-keys.ts';
import { DryRun } from './kinds/quiz/regrading/dry-run.ts';
import { NewlyPassed } from './kinds/quiz/regrading/newly-passed.ts';
import { QuizVersionsReader } from './kinds/quiz/regrading/quiz-versions.reader.ts';
import { RegradesPersonalData } from './kinds/quiz/regrading/regrades.personal-data.ts';
import { Regrades } from './kinds/quiz/regrading/regrades.ts';
import { ExtendTimeService } from './kinds/quiz/results/extend-time.ts';
import { QuestionDifficultyReader } from './kinds/quiz/results/question-difficulty.reader.ts';
import { QuizResultsReader } from './kinds/quiz/results/quiz-results.reader.ts';
import { TimeExtensions } from './kinds/quiz/time-extensions.ts';
import { Reflections } from './kinds/reflection/reflections.service.ts';
import { ActionPlan, Commitment, Reflection } from './kinds/writing.entity.ts';
import { LearningPersonalData } from './learning.personal-data.ts';
import { LearningRecordMonths } from './learning-record-months.ts';
import { AttemptsUnderWay } from './moving/attempts-under-way.ts';
import { CarryProgress } from './moving/carry-progress.ts';
import { ActivityReader } from './reading/activity.reader.ts';
import { CoursePageReader } from './reading/course-page.reader.ts';
import { EnrolmentsReader } from './reading/enrolments.reader.ts';
import { RequirementsReader } from './reading/requirements.reader.ts';
import { ProgressWriter } from './results/progress.writer.ts';
import { SendResultService } from './results/send-result.ts';
import { SavePosition } from './save-position.ts';
import { OthersWorkReader } from './work/others-work.reader.ts';
import { Outcomes } from './work/outcomes.ts';
import { Works } from './work/works.ts';
import { ActivityProgress, EnrolmentProgress, LearningRecord } from './learning.entity.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ActionPlan,
      ActivityProgress,
      Commitment,
      EnrolmentProgress,
      LearningRecord,
      QuizAttempt,
      Reflection,
    ]),
    CurriculumModule,
    EnrolmentModule,
  ],
  controllers: [
    EnrolmentsController,
    ActivitiesController,
    EssaysController,
    QuizAttemptsController,
    WorkFilesController,
    WorkReviewsController,
  ],
  providers: [
    ActionPlans,
    ActivityPlaceReader,
    ActivityReader,
    ApplicationExerciseOutcome,
    AssignmentOutcome,
    AssignmentPersonalData,
    AttemptsUnderWay,
    BeginLearning,
    CarryProgress,
    CorrectedKeys,
    CoursePageReader,
    DryRun,
    EnrolmentsReader,
    ExtendTimeService,
    EssayMarks,
    EssayTexts,
    EssaysPersonalData,
    EssaysReader,
    GoalMatrixOutcome,
    Grading,
    HeldAttempts,
    LearningPersonalData,
    LearningRecordMonths,
    NewlyPassed,
    MarkEssaysService,
    OthersWorkReader,
    Outcomes,
    OverdueAttempts,
    ProgressWriter,
    QuestionDifficultyReader,
    QuizAttemptReader,
    QuizAttempts,
    QuizResultsReader,
    QuizVersionsReader,
    Reflections,
    Regrades,
    RegradesPersonalData,
    RequirementsReader,
    ReviewWorkService,
    Reviews,
    SavePosition,
    SendResultService,
    TimeExtensions,
    WorkFiles,
    WorkQueueReader,
    WorkReviewReader,
    WaitingWork,
    Works,
  ],
  exports: [
    ActionPlans,
    AttemptsUnderWay,
    BeginLearning,
    CarryProgress,
    ExtendTimeService,
    LearningRecordMonths,
    QuestionDifficultyReader,
    QuizAttempts,
    QuizResultsReader,
    Reflections,
    Regrades,
    ReviewWorkService,
    SavePosition,
    SendResultService,
    TimeExtensions,
    WaitingWork,
    Works,
  ],
})
export class LearningModule implements OnModuleInit {
  constructor(private readonly kinds: ActivityKinds) {}

  onModuleInit(): void {
    for (const kind of kindsOfLearning) this.kinds.add(kind);
  }
}
