export { studioRoutes } from './studio.routes.ts';
export { needsQuery } from './studio.queries.ts';
