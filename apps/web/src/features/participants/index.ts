export { cohortsQuery } from './participants.queries.ts';
export { cohortRoutes, ownPeopleRoutes, participantRoutes } from './participants.routes.ts';
