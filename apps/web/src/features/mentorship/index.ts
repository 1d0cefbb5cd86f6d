export { mentorOfferRoutes } from './mentorship.routes.ts';
