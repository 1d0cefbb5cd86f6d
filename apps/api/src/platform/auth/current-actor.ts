import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';
import type { PersonActor } from './actor.ts';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The signed-in person. On an open route where nobody is, the request is refused (401). */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Refusal('not-signed-in');
  return actor;
});

/** The signed-in person or null: for open routes that show a little more to those they know. */
export const ActorIfAny = createParamDecorator(
  (_: unknown, context: ExecutionContext): PersonActor | null => requestOf(context).actor,
);
