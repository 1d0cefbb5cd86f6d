export { ActivityKinds } from './activity-kind.ts';
export type {
  ActivityKindDefinition,
  ContentSource,
  DoneSoFar,
  FilmFiles,
  KindFault,
  LocalRichText,
  NotDone,
  PreparedContent,
  WorkRules,
} from './activity-kind.ts';
export { stableId } from './content/stable-id.ts';
export { CourseImport } from './content/course-import.ts';
export { ProgrammeImport } from './content/programme-import.ts';
export { CurriculumModule } from './curriculum.module.ts';
export { contentHash, VersionWriter } from './version-writer.ts';
export type { NewActivity, NewModule, NewVersion } from './version-writer.ts';
export type { Objective } from './course.entity.ts';
