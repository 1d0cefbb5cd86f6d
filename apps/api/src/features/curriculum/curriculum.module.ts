import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActivityKinds } from './activity-kind.ts';
import { CatalogueController } from './catalogue.controller.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { CourseImport } from './content/course-import.ts';
import { ProgrammeImport } from './content/programme-import.ts';
import { Activity, Course, CourseModule, CourseVersion } from './course.entity.ts';
import { ShownFiles } from './shown-files.ts';
import { VersionWriter } from './version-writer.ts';
import { Programme, ProgrammeCourse, ProgrammeVersion } from './programme.entity.ts';
import { ProgrammeWriter } from './programme-writer.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Activity,
      Course,
      CourseModule,
      CourseVersion,
      Programme,
      ProgrammeCourse,
      ProgrammeVersion,
    ]),
  ],
  controllers: [CatalogueController],
  providers: [
    ActivityKinds,
    CatalogueReader,
    CourseImport,
    ProgrammeImport,
    ProgrammeWriter,
    ShownFiles,
    VersionWriter,
  ],
  exports: [ActivityKinds, CourseImport, ProgrammeImport, ProgrammeWriter, ShownFiles, VersionWriter],
})
export class CurriculumModule {}
