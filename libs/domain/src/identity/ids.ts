declare const brand: unique symbol;

/** A value that only its own kind may stand in for: a `CourseId` is no `PersonId`, though both are strings. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

export type PersonId = Brand<string, 'PersonId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;
export type AffiliationId = Brand<string, 'AffiliationId'>;
export type RoleAssignmentId = Brand<string, 'RoleAssignmentId'>;

export type ProgrammeId = Brand<string, 'ProgrammeId'>;
export type ProgrammeVersionId = Brand<string, 'ProgrammeVersionId'>;
export type CourseId = Brand<string, 'CourseId'>;
export type CourseVersionId = Brand<string, 'CourseVersionId'>;
export type ModuleId = Brand<string, 'ModuleId'>;
export type ActivityId = Brand<string, 'ActivityId'>;
/** The same activity through all versions of a course. */
export type ActivityLineageId = Brand<string, 'ActivityLineageId'>;
/** The same module through all versions of a course. */
export type ModuleLineageId = Brand<string, 'ModuleLineageId'>;
export type ObjectiveId = Brand<string, 'ObjectiveId'>;

export type CohortId = Brand<string, 'CohortId'>;
export type EnrolmentId = Brand<string, 'EnrolmentId'>;
export type LearningRecordId = Brand<string, 'LearningRecordId'>;
export type QuizAttemptId = Brand<string, 'QuizAttemptId'>;
export type ReflectionId = Brand<string, 'ReflectionId'>;
export type CommitmentId = Brand<string, 'CommitmentId'>;
export type MentorOfferId = Brand<string, 'MentorOfferId'>;

export type CertificateId = Brand<string, 'CertificateId'>;
export type ReleaseId = Brand<string, 'ReleaseId'>;
export type FileId = Brand<string, 'FileId'>;
export type EventId = Brand<string, 'EventId'>;
export type AuditEntryId = Brand<string, 'AuditEntryId'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Whether the text is a UUID in canonical form, any version: lower case, with hyphens (RFC 9562 § 4). */
export const isUuid = (text: string): boolean => uuid.test(text);

/**
 * Brands a text that came from outside.
 * @throws RangeError when it is not a canonical UUID
 */
export function asId<Id extends Brand<string, string>>(text: string): Id {
  if (!isUuid(text)) throw new RangeError('not a canonical UUID');
  return text as Id;
}
