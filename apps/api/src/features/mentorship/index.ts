export { MentorOffers } from './mentor-offers.ts';
export { MentorshipModule } from './mentorship.module.ts';
