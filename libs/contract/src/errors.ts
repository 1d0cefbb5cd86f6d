/**
 * Refusals are codes with facts; the words live in the web's catalogues, where a code without words does not
 * compile. The number is the HTTP status a refusal leaves with.
 */
export const errorCodes = {
  // the request itself
  'malformed-request': 400,
  'invalid-input': 422,
  'not-signed-in': 401,
  'foreign-origin': 403,
  'not-permitted': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-media-type': 415,
  'precondition-missing': 428,
  'precondition-failed': 412,
  'idempotency-key-missing': 428,
  'idempotency-key-reused': 422,
  'too-many-attempts': 429,
  'range-not-satisfiable': 416,
  unexpected: 500,
  unavailable: 503,
  // access
  'wrong-credentials': 401,
  'link-not-usable': 410,
  'password-too-weak': 422,
  'email-taken': 409,
  'person-already-active': 409,
  'person-not-active': 409,
  'not-yourself': 409,
  'last-admin': 409,
  // organisations and affiliations
  'dates-reversed': 422,
  'parent-circle': 409,
  'successor-circle': 409,
  'role-overlaps': 409,
  'scope-unknown': 422,
  // enrolment and learning
  'already-enrolled': 409,
  'enrolment-closed': 409,
  'result-not-of-kind': 422,
  'nothing-written': 422,
  'too-few-commitments': 422,
  'attempt-closed': 409,
  'no-attempts-left': 409,
  'time-over': 409,
  'attempt-waits': 409,
  'answer-not-of-question': 422,
  'activity-locked': 409,
  'work-incomplete': 422,
  'work-handed-in': 409,
  'work-not-waiting': 409,
  'approval-needs-reason': 422,
  // the studio
  'gate-not-passed': 409,
  'nothing-new': 409,
  'condition-circle': 422,
  'condition-unknown': 422,
  'not-of-course': 422,
  'move-outdated': 409,
  'correction-outdated': 409,
  'regrade-outdated': 409,
  'file-refused': 422,
  'archive-refused': 422,
  'framework-refused': 422,
  'framework-exists': 409,
  'course-exists': 409,
  // certification and statistics
  'certificate-not-ready': 409,
  'no-release-yet': 404,
  'answers-too-few': 409,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorCodes;

export type ErrorFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One field that does not fit; `path` is dotted, `code` is the schema's own word for what is wrong. */
export type FieldError = { path: string; code: string; facts?: ErrorFacts };

/** `application/problem+json` (RFC 9457) as every refusal leaves the API. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  facts?: ErrorFacts;
  fields?: FieldError[];
  requestId: string;
};
