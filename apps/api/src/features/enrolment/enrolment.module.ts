import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Enrolments } from './enrolments.service.ts';
import { Cohort, Enrolment } from './enrolment.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Cohort, Enrolment])],
  providers: [Enrolments],
  exports: [Enrolments],
})
export class EnrolmentModule {}
