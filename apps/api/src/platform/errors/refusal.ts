import { errorCodes } from '@vagar/contract';
import type { ErrorCode, ErrorFacts, FieldError } from '@vagar/contract';

/**
 * An expected "no": a code with facts, never prose. It leaves as `application/problem+json` with the status
 * that belongs to its code.
 */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly facts?: ErrorFacts,
    readonly fields?: readonly FieldError[],
  ) {
    super(code);
    this.status = errorCodes[code];
  }
}

/** Unknown and forbidden objects look the same: 404. */
export class NotFound extends Refusal {
  constructor() {
    super('not-found');
  }
}

/** The database cannot be reached, has no room or was too busy: 503, try again. Nothing has been acknowledged. */
export class Unavailable extends Refusal {
  constructor(cause?: unknown) {
    super('unavailable');
    this.cause = cause;
  }
}

/** Reads like the rule it enforces: `demand(mayGrade(actor, cohort))`. @throws Refusal with `code` when not */
export function demand(holds: boolean, code: ErrorCode = 'not-found', facts?: ErrorFacts): asserts holds {
  if (!holds) throw new Refusal(code, facts);
}
