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
export { ProgrammeWriter } from './programme-writer.ts';
export { canonicalWords, contentHash, VersionWriter } from './version-writer.ts';
export type { NewActivity, NewModule, NewVersion, VersionWords } from './version-writer.ts';
export { ShownFiles, shownIn } from './shown-files.ts';
export type { HashOfShown } from './shown-files.ts';
export { courseFile } from './content/content-file.ts';
export type { ActivityFile, CourseFile, FilmInTexts } from './content/content-file.ts';
export type { CourseFiles } from './content/course-files.ts';
export { ContentFolder } from './content/content-folder.ts';
export { readCourse } from './content/course-content.ts';
export type { ReadCourse } from './content/course-content.ts';
export { ContentFault, parseJson } from './content/strict-json.ts';
export type { Objective } from './course.entity.ts';
