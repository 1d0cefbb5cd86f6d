import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';
import type { PersonActor } from './actor.ts';
import { declaredOf } from './declared.ts';
import type { Declared } from './declared.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null when nobody is. Set before a handler runs. */
    actor: PersonActor | null;
    sessionToken: string | null;
  }
}

/** Deny by default: a route that declares nothing lets nobody in. */
@Injectable()
export class PermissionGuard implements CanActivate {
  private readonly declared = new Map<object, Declared | null>();

  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.sessionToken = this.cookie.read(request.headers.cookie);
    request.actor = request.sessionToken ? await this.sessions.actorOf(request.sessionToken) : null;
    const declared = this.declaredFor(context);
    if (!declared) throw new Refusal('not-permitted');
    if (declared.open) return true;
    if (!request.actor) throw new Refusal('not-signed-in');
    if (!request.actor.holds(declared.permission)) throw new Refusal('not-permitted');
    return true;
  }

  private declaredFor(context: ExecutionContext): Declared | null {
    const handler = context.getHandler();
    const known = this.declared.get(handler);
    if (known !== undefined) return known;
    const found = declaredOf(handler, context.getClass());
    this.declared.set(handler, found);
    return found;
  }
}
