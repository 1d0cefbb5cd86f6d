import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetenceReader } from './competence.reader.ts';
import { FrameworkImport } from './framework-import.ts';
import { Competence, Framework } from './competence.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Competence, Framework])],
  providers: [CompetenceReader, FrameworkImport],
  exports: [CompetenceReader, FrameworkImport],
})
export class CompetencesModule {}
