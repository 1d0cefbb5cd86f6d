import { Injectable } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Transaction } from '../database/transaction.ts';
import { SessionCookie } from './session-cookie.ts';
import { absoluteMs, Sessions } from './sessions.ts';

/** A session as a browser meets it: opened and closed together with its cookie. */
@Injectable()
export class BrowserSession {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
  ) {}

  /** Signs the person in. The secret is always new, and one brought along ends: it may have been planted. */
  async begin(request: FastifyRequest, reply: FastifyReply, personId: PersonId): Promise<void> {
    const token = this.cookie.newToken();
    await this.transaction.run(async () => {
      const brought = this.cookie.read(request.headers.cookie);
      if (brought) await this.sessions.close(brought);
      await this.sessions.open(personId, token);
      // Whoever asked for more than the session in this transaction gets the cookie only if all of it holds.
      this.transaction.afterCommit(() => {
        void reply.header('set-cookie', this.cookie.hand(token, absoluteMs / 1000));
      });
    });
  }

  /** Signs out in this browser. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const brought = this.cookie.read(request.headers.cookie);
    if (brought) await this.sessions.close(brought);
    void reply.header('set-cookie', this.cookie.takeBack());
  }
}
