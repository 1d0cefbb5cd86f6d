import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import type { SettingValues } from './platform/config/settings.ts';
import { AccessModule } from './features/access/index.ts';
import { CertificationModule } from './features/certification/index.ts';
import { CompetencesModule } from './features/competences/index.ts';
import { CurriculumModule } from './features/curriculum/index.ts';
import { DemoModule } from './features/demo/index.ts';
import { EnrolmentModule } from './features/enrolment/index.ts';
import { HomeModule } from './features/home/index.ts';
import { LearningModule } from './features/learning/index.ts';
import { MeetingsModule } from './features/meetings/index.ts';
import { MentorshipModule } from './features/mentorship/index.ts';
import { MyMaterialModule } from './features/my-material/index.ts';
import { ParticipantsModule } from './features/participants/index.ts';
import { PeopleModule } from './features/people/index.ts';
import { StudioModule } from './features/studio/index.ts';
import { StatisticsModule } from './features/statistics/index.ts';
import { PlatformModule } from './platform/platform.module.ts';
import type { Clock } from './platform/time/clock.ts';

/** The features, in the order in which they may know each other. */
export const features: Type[] = [
  PeopleModule,
  AccessModule,
  CompetencesModule,
  CurriculumModule,
  EnrolmentModule,
  LearningModule,
  StudioModule,
  ParticipantsModule,
  MeetingsModule,
  MentorshipModule,
  CertificationModule,
  StatisticsModule,
  HomeModule,
  MyMaterialModule,
  DemoModule,
];

@Module({})
export class AppModule {
  /** @param also modules only a test needs */
  static with(settings: SettingValues, clock?: Clock, also: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(settings, clock), ...features, ...also],
    };
  }
}
