export { CompetenceReader } from './competence.reader.ts';
export { CompetencesModule } from './competences.module.ts';
export { FrameworkImport } from './framework-import.ts';
