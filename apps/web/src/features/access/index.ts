export { accessRoutes, accountRoutes } from './access.routes.ts';
