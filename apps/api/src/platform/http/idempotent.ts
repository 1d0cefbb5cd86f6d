import { hash } from 'node:crypto';
import { applyDecorators, Injectable, SetMetadata, UseInterceptors } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from } from 'rxjs';
import type { Observable } from 'rxjs';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { Refusal } from '../errors/refusal.ts';
import { Clock } from '../time/clock.ts';

const addKey = statement(
  'idempotency-add',
  `INSERT INTO idempotency_key (person_id, route, key, body_hash, created_at) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT DO NOTHING`,
);
const findKey = statement(
  'idempotency-find',
  `SELECT body_hash AS "bodyHash", status, body FROM idempotency_key
    WHERE person_id = $1 AND route = $2 AND key = $3`,
);
const storeAnswer = statement(
  'idempotency-answer',
  `UPDATE idempotency_key SET status = $4, body = $5 WHERE person_id = $1 AND route = $2 AND key = $3`,
);

interface Stored {
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly body: string | null;
}

/** Longer than any offline queue lives. */
export const keptDays = 90;

const keyForm = /^[\x21-\x7e]{8,100}$/;

const readKey = (request: FastifyRequest): string => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) throw new Refusal('idempotency-key-missing');
  if (typeof key !== 'string' || !keyForm.test(key))
    throw new Refusal('malformed-request', undefined, [{ path: 'Idempotency-Key', code: 'invalid-format' }]);
  return key;
};

const hashOf = (request: FastifyRequest): Buffer =>
  hash('sha256', `${request.url}\n${JSON.stringify(request.body ?? null)}`, 'buffer');

/**
 * Runs the handler in one transaction with its key: the second arrival of the same key waits for the first and
 * then gets its stored answer. A refusal rolls the key back too, so it may be tried again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.once(request, reply, next));
  }

  private async once(
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler<unknown>,
  ): Promise<unknown> {
    if (!request.actor) throw new Refusal('not-signed-in');
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const scope = [request.actor.id, route, readKey(request)] as const;
    const bodyHash = hashOf(request);
    return this.transaction.run(async () => {
      if ((await this.statements.change(addKey, [...scope, bodyHash, this.clock.now()])) === 0)
        return this.replay(scope, bodyHash, reply);
      const answer = await firstValueFrom(next.handle(), { defaultValue: undefined });
      const body = typeof answer === 'string' ? answer : answer === undefined ? null : JSON.stringify(answer);
      await this.statements.change(storeAnswer, [...scope, reply.statusCode, body]);
      return answer;
    });
  }

  private async replay(
    scope: readonly [string, string, string],
    bodyHash: Buffer,
    reply: FastifyReply,
  ): Promise<unknown> {
    const stored = await this.statements.one<Stored>(findKey, scope);
    if (!stored.bodyHash.equals(bodyHash)) throw new Refusal('idempotency-key-reused');
    void reply.code(stored.status).header('idempotency-replayed', 'true');
    return stored.body === null ? undefined : JSON.parse(stored.body);
  }
}

export const idempotentKey = 'vagar:idempotent';

/** The write carries an `Idempotency-Key`: sent twice it has one effect and one answer. */
export const Idempotent = () =>
  applyDecorators(SetMetadata(idempotentKey, true), UseInterceptors(IdempotencyInterceptor));
