export { CompetenceReader } from './competence.reader.ts';
export { CompetencesModule } from './competences.module.ts';
export { readFrameworks } from './framework-file.ts';
export { FrameworkImport } from './framework-import.ts';
export { FrameworkShelf } from './framework-shelf.ts';
export type { JudgedFramework } from './framework-shelf.ts';
