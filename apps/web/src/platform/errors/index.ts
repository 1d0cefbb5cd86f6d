export { describe, describeField, useErrorWords } from './error-words.ts';
export type { ErrorWords } from './error-words.ts';
export { FailurePage } from './failure-page.tsx';
export { SubmissionErrors } from './submission-errors.tsx';
export { fieldId, useSubmission } from './use-submission.ts';
export type { OwnFaults, Submission } from './use-submission.ts';
