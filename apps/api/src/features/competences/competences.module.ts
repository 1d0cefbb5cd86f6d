import { Module } from '@nestjs/common';
import { CompetenceReader } from './competence.reader.ts';
import { FrameworkImport } from './framework-import.ts';

@Module({
  providers: [CompetenceReader, FrameworkImport],
  exports: [CompetenceReader, FrameworkImport],
})
export class CompetencesModule {}
