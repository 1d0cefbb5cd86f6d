export { StaffNeeds } from './needs/staff-needs.tsx';
export { studioRoutes } from './studio.routes.ts';
