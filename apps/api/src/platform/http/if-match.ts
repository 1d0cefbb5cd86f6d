import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

const versionTag = /^"(\d{1,9})"$/;

/**
 * The version the edit was made from, of `If-Match: "3"`.
 * @throws Refusal precondition-missing (428) without the header, malformed-request (400) when it is no version
 */
export const readIfMatch = (header: string | undefined): number => {
  if (!header) throw new Refusal('precondition-missing');
  const [, version] = versionTag.exec(header) ?? [];
  if (!version)
    throw new Refusal('malformed-request', undefined, [{ path: 'If-Match', code: 'invalid-format' }]);
  return Number(version);
};

/** A handler's parameter: the version number of `If-Match`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Two people edited the same thing: the later one is told (412) and keeps what they wrote. */
export const demandVersion = (current: number, given: number): void => {
  if (current !== given) throw new Refusal('precondition-failed', { current });
};
