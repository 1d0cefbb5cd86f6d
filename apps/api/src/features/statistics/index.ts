export { Releases } from './releases.ts';
export type { Publishing } from './releases.ts';
export { StatisticsModule } from './statistics.module.ts';
