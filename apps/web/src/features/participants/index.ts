export { cohortRoutes, ownPeopleRoutes, participantRoutes } from './participants.routes.ts';
