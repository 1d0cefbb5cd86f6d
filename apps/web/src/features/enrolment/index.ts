export { myEnrolmentsQuery } from './enrolment.queries.ts';
export { enrolmentRoutes } from './enrolment.routes.ts';
export { ProgressOf } from './progress-of.tsx';
export { useEnrolmentWords } from './words.ts';
