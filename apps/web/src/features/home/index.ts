export { homeRoutes, startRoutes } from './home.routes.ts';
