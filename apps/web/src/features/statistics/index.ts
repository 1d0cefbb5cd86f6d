export { ownResultRoutes, statisticsRoutes } from './statistics.routes.ts';
