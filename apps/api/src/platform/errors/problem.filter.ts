import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { errorCodes } from '@vagar/contract';
import type { ErrorCode, Problem } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOutage, isPassing } from './outage.ts';
import { Refusal, Unavailable } from './refusal.ts';
import { messageOf, stackOf } from './told.ts';

const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-permitted',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'too-large',
  415: 'unsupported-media-type',
  416: 'range-not-satisfiable',
  503: 'unavailable',
};

/** Seconds after which trying again may help when the database is away or was too busy. */
const retryAfterOutage = 5;

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const given = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 0;
  return typeof given === 'number' ? given : 500;
};

/** Whatever was thrown, as the refusal it amounts to; null when nobody expected it. */
export const toRefusal = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error;
  if (isOutage(error) || isPassing(error)) return new Unavailable(error);
  const code = codeByStatus[statusOf(error)];
  return code ? new Refusal(code) : null;
};

/** RFC 9457. The title is for developers reading the network panel; people read the web's catalogues. */
export const toProblem = (refusal: Refusal, requestId: string): Problem => ({
  type: `urn:vagar:problem:${refusal.code}`,
  title: refusal.code.replaceAll('-', ' '),
  status: refusal.status,
  code: refusal.code,
  ...(refusal.facts && { facts: refusal.facts }),
  ...(refusal.fields && { fields: [...refusal.fields] }),
  requestId,
});

const retryAfterOf = (refusal: Refusal): number | null => {
  if (refusal.code === 'unavailable') return retryAfterOutage;
  const seconds = refusal.facts?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? Math.ceil(seconds) : null;
};

/** Writes a refusal to the wire. */
export const answerProblem = (reply: FastifyReply, refusal: Refusal, requestId: string): void => {
  const retryAfter = retryAfterOf(refusal);
  if (retryAfter !== null) void reply.header('retry-after', String(retryAfter));
  void reply
    .code(refusal.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(toProblem(refusal, requestId)));
};

/** The one way out for everything thrown: expected refusals as they are, the rest as 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = toRefusal(error) ?? new Refusal('unexpected');
    this.log(error, refusal, request);
    if (!reply.sent) answerProblem(reply, refusal, request.id);
  }

  /** An outage is one line a request: what caused it is the database's story. The unexpected tells its place. */
  private log(error: unknown, refusal: Refusal, request: FastifyRequest): void {
    const at = `${request.id} ${request.method} ${request.routeOptions.url ?? '?'}`;
    if (refusal.code === 'unavailable') this.logger.warn(`${at} ${messageOf(refusal.cause ?? error)}`);
    else if (refusal.status >= errorCodes.unexpected) this.logger.error(`${at} ${stackOf(error)}`);
  }
}
