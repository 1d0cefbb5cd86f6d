export { takesResults } from './enrolment.policy.ts';
export { Cohort, Enrolment } from './enrolment.entity.ts';
export { EnrolmentModule } from './enrolment.module.ts';
export { Enrolments } from './enrolments.service.ts';
export type { NewEnrolment } from './enrolments.service.ts';
