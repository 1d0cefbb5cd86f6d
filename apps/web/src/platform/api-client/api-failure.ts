import { errorCodes } from '@vagar/contract/errors';
import type { ErrorCode, ErrorFacts, FieldError, Problem } from '@vagar/contract/errors';

/** The API refused, and said why. */
export class ApiProblem extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly facts: ErrorFacts;
  readonly fields: readonly FieldError[];
  readonly requestId: string | null;
  /** Seconds the API asks us to wait, where it does. */
  readonly retryAfter: number | null;

  constructor(problem: Partial<Problem> & { code: ErrorCode }, retryAfter: number | null = null) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status ?? errorCodes[problem.code];
    this.facts = problem.facts ?? {};
    this.fields = problem.fields ?? [];
    this.requestId = problem.requestId ?? null;
    this.retryAfter = retryAfter;
  }
}

/** Nobody answered: no network, or the server is down. What was sent may or may not have arrived. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswer';
  }
}

export type ApiFailure = ApiProblem | NoAnswer;

export const isProblem = (error: unknown, ...codes: ErrorCode[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));

/** Trouble that passes by itself: worth trying again without asking anyone. */
export const isPassing = (error: unknown): error is ApiFailure =>
  error instanceof NoAnswer || isProblem(error, 'unavailable');

/** Reads a refusal; an answer that is not problem+json (a proxy's own page) becomes the nearest code. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('retry-after')) || null;
  const known = await response.json().catch(() => null);
  if (isWrittenProblem(known)) return new ApiProblem(known, retryAfter);
  const code = response.status >= 502 && response.status <= 504 ? 'unavailable' : 'unexpected';
  return new ApiProblem({ code, status: response.status }, retryAfter);
}

const isWrittenProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  value.code in errorCodes;
