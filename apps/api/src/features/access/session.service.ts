import { Injectable } from '@nestjs/common';
import type { SessionView } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { BrowserSession } from '../../platform/auth/browser-session.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { SessionReader } from './session.reader.ts';

/** Sessions of the signed-in person themselves. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transaction: Transaction,
    private readonly browser: BrowserSession,
    private readonly sessions: Sessions,
    private readonly reader: SessionReader,
    private readonly audit: Audit,
  ) {}

  /** Opens a session for whom a strategy has let in. */
  async begin(request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    if (!request.user) throw new Refusal('wrong-credentials');
    await this.browser.begin(request, reply, request.user.id);
    return this.reader.read(request.user.id);
  }

  /** Signs out in every browser, this one too. */
  async endAll(actor: PersonActor, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.transaction.run(async () => {
      await this.sessions.closeAll(actor.id);
      await this.browser.end(request, reply);
      await this.audit.record(actor, {
        action: 'person.signed-out-everywhere',
        subject: { kind: 'person', id: actor.id },
      });
    });
  }
}
