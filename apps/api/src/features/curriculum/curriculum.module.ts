import { Module } from '@nestjs/common';
import { ActivityKinds } from './activity-kind.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CourseImport } from './content/course-import.ts';
import { ProgrammeImport } from './content/programme-import.ts';

@Module({
  controllers: [CatalogueController],
  providers: [ActivityKinds, CatalogueReader, CourseImport, ProgrammeImport],
  exports: [ActivityKinds, CourseImport, ProgrammeImport],
})
export class CurriculumModule {}
