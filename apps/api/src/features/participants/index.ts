export { ParticipantsModule } from './participants.module.ts';
export { cohortReach, isWithinReach } from './reach.policy.ts';
