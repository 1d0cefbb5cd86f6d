import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetenceReader } from './competence.reader.ts';
import { FrameworkImport } from './framework-import.ts';
import { Competence } from './competence.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Competence])],
  providers: [CompetenceReader, FrameworkImport],
  exports: [CompetenceReader, FrameworkImport],
})
export class CompetencesModule {}
