export { Releases } from './releases.ts';
export type { Publishing } from './releases.ts';
export { SurveyReleases } from './surveys/survey-releases.ts';
export { StatisticsModule } from './statistics.module.ts';
