import { Module } from '@nestjs/common';
import { Enrolments } from './enrolments.service.ts';

@Module({ providers: [Enrolments], exports: [Enrolments] })
export class EnrolmentModule {}
