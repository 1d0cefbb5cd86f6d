import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.ts';
import { CertificationModule } from '../certification/index.ts';
import { CompetencesModule } from '../competences/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { LearningModule } from '../learning/index.ts';
import { StatisticsModule } from '../statistics/index.ts';
import { StudioModule } from '../studio/index.ts';
import { DemoCertificates } from './demo-certificates.ts';
import { DemoHandIns } from './demo-hand-ins.ts';
import { DemoMeetings } from './demo-meetings.ts';
import { DemoMentors } from './demo-mentors.ts';
import { DemoQuestions } from './demo-questions.ts';
import { DemoSurveys } from './demo-surveys.ts';
import { DemoWriting } from './demo-writing.ts';
import { DemoWorld } from './demo-world.ts';
import { PopulationWriter } from './population.writer.ts';
import { RoadsWriter } from './roads.writer.ts';

@Module({
  imports: [
    AccessModule,
    CertificationModule,
    CompetencesModule,
    CurriculumModule,
    LearningModule,
    StatisticsModule,
    StudioModule,
  ],
  providers: [
    DemoCertificates,
    DemoHandIns,
    DemoMeetings,
    DemoMentors,
    DemoQuestions,
    DemoSurveys,
    DemoWorld,
    DemoWriting,
    PopulationWriter,
    RoadsWriter,
  ],
})
export class DemoModule {}
