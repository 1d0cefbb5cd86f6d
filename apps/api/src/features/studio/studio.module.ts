import { Module } from '@nestjs/common';
import { CompetencesModule } from '../competences/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { LearningModule } from '../learning/index.ts';
import { ArchiveController } from './archive/archive.controller.ts';
import { ArrivedCourse } from './archive/arrived-course.ts';
import { CourseExport } from './archive/course-export.ts';
import { CourseIntake } from './archive/course-intake.ts';
import { FilmRows } from './archive/film-rows.ts';
import { ShownMediaReader } from './archive/shown-media.ts';
import { CorrectionLog } from './corrections/correction-log.ts';
import { CorrectionSender } from './corrections/correction-sender.ts';
import { CorrectionsController } from './corrections/corrections.controller.ts';
import { CorrectionsReader } from './corrections/corrections.reader.ts';
import { PublishedCourseReader } from './corrections/published-course.reader.ts';
import { DraftPartsController } from './draft-parts.controller.ts';
import { ActivityPreview } from './drafts/activity-preview.ts';
import { BankCopies } from './drafts/bank-copies.ts';
import { CourseOrder } from './drafts/course-order.ts';
import { CourseRows } from './drafts/course-rows.ts';
import { StudioCourses } from './drafts/courses.service.ts';
import { DraftLock } from './drafts/draft-lock.ts';
import { DraftOpening } from './drafts/draft-opening.ts';
import { DraftParts } from './drafts/draft-parts.ts';
import { DraftsReader } from './drafts/drafts.reader.ts';
import { NewCourse } from './drafts/new-course.ts';
import { FrameworkIntake } from './frameworks/framework-intake.ts';
import { FrameworkVersionsReader } from './frameworks/framework-versions.reader.ts';
import { FrameworksController } from './frameworks/frameworks.controller.ts';
import { Moves } from './moving/moves.ts';
import { MediaModule } from './media/media.module.ts';
import { NeedsReader } from './needs/needs.reader.ts';
import { ProgrammeLock } from './programmes/programme-lock.ts';
import { ProgrammeOpening } from './programmes/programme-opening.ts';
import { ProgrammeOrder } from './programmes/programme-order.ts';
import { ProgrammePublisher } from './programmes/programme-publisher.ts';
import { ProgrammesController } from './programmes/programmes.controller.ts';
import { ProgrammesReader } from './programmes/programmes.reader.ts';
import { StudioProgrammes } from './programmes/programmes.service.ts';
import { ProgrammeVersionsReader } from './programmes/programme-versions.reader.ts';
import { QuestionsModule } from './questions/questions.module.ts';
import { PublishingController } from './publishing.controller.ts';
import { DraftOfCourse } from './publishing/draft-of-course.ts';
import { MediaFactsReader } from './publishing/media-facts.reader.ts';
import { Publisher } from './publishing/publisher.ts';
import { VersionsReader } from './publishing/versions.reader.ts';
import { QuizResultsController } from './quiz-results/quiz-results.controller.ts';
import { QuizResults } from './quiz-results/quiz-results.ts';
import { StudioCoursesController } from './studio-courses.controller.ts';
import { StudioNeedsController } from './studio-needs.controller.ts';

/** Where programme staff design courses, publish them and move learners between versions. */
@Module({
  imports: [
    CompetencesModule,
    CurriculumModule,
    EnrolmentModule,
    LearningModule,
    MediaModule,
    QuestionsModule,
  ],
  controllers: [
    StudioCoursesController,
    DraftPartsController,
    PublishingController,
    CorrectionsController,
    StudioNeedsController,
    ArchiveController,
    QuizResultsController,
    FrameworksController,
    ProgrammesController,
  ],
  providers: [
    ActivityPreview,
    ArrivedCourse,
    BankCopies,
    CorrectionLog,
    CorrectionSender,
    CorrectionsReader,
    CourseExport,
    CourseIntake,
    CourseOrder,
    CourseRows,
    DraftLock,
    DraftOfCourse,
    MediaFactsReader,
    DraftOpening,
    DraftParts,
    DraftsReader,
    FilmRows,
    FrameworkIntake,
    FrameworkVersionsReader,
    Moves,
    NeedsReader,
    NewCourse,
    ProgrammeLock,
    ProgrammeOpening,
    ProgrammeOrder,
    ProgrammePublisher,
    ProgrammesReader,
    ProgrammeVersionsReader,
    PublishedCourseReader,
    Publisher,
    QuizResults,
    ShownMediaReader,
    StudioCourses,
    StudioProgrammes,
    VersionsReader,
  ],
  exports: [QuestionsModule],
})
export class StudioModule {}
