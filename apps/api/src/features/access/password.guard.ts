import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { signIn } from '@vagar/contract';
import type { FastifyRequest } from 'fastify';
import { toFieldErrors } from '../../platform/errors/field-errors.ts';
import { Refusal } from '../../platform/errors/refusal.ts';

/**
 * Lets in whom the strategy knows. Guards run before pipes, so the body is checked here: the strategy would look in
 * the query too, and a password must never stand there.
 */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const read = signIn.safeParse(request.body);
    if (!read.success) throw new Refusal('invalid-input', undefined, toFieldErrors(read.error.issues));
    request.body = read.data;
    return super.canActivate(context);
  }
}
