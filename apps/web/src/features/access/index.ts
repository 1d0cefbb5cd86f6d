export { accessRoutes, accountRoutes } from './access.routes.ts';
export { auditRoutes, feedbackRoutes, outboxRoutes } from './administration/administration.routes.ts';
