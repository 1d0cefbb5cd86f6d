import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetenceReader } from './competence.reader.ts';
import { FrameworkImport } from './framework-import.ts';
import { FrameworkShelf } from './framework-shelf.ts';
import { Competence, Framework } from './competence.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Competence, Framework])],
  providers: [CompetenceReader, FrameworkImport, FrameworkShelf],
  exports: [CompetenceReader, FrameworkImport, FrameworkShelf],
})
export class CompetencesModule {}
