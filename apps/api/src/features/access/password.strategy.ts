import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { PersonId } from '@vagar/domain';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { SignInService } from './sign-in.service.ts';

/** Whom a strategy let in. */
export interface LetIn {
  readonly id: PersonId;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by a sign-in strategy, before there is a session. */
    user?: LetIn;
  }
}

/** Passport's local strategy: mail address and password, in the body of the request. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly service: SignInService) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<LetIn> {
    return { id: await this.service.check(email, password, request.ip) };
  }
}
