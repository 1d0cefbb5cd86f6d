import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { JobHandlers } from '../jobs/job-handlers.ts';
import type { JobData } from '../jobs/job-handlers.ts';
import { EventSubscribers } from './event-subscribers.ts';
import type { DomainEvent } from './event-subscribers.ts';

export const deliveryJob = 'event-delivery';

const noteDelivery = statement(
  'event-delivery',
  `INSERT INTO event_delivery (event_id, subscriber, at)
   SELECT id, $2, at FROM domain_event WHERE id = $1 ON CONFLICT DO NOTHING`,
);
const findEvent = statement(
  'event-find',
  'SELECT id, name, at, actor_id AS "actorId", payload FROM domain_event WHERE id = $1',
);

/** Tells a subscriber about an event by a job. The note of delivery stands or falls with the effect. */
@Injectable()
export class EventDelivery implements OnModuleInit {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly subscribers: EventSubscribers,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.add(deliveryJob, (data) => this.deliver(data));
  }

  private async deliver({ eventId, subscriber }: JobData): Promise<void> {
    const told = this.subscribers.named(String(subscriber));
    if (!told) throw new Error(`No subscriber called ${String(subscriber)}`);
    await this.transaction.run(async () => {
      if ((await this.statements.change(noteDelivery, [String(eventId), told.subscriber])) === 0) return;
      await told.handle(await this.statements.one<DomainEvent>(findEvent, [String(eventId)]));
    });
  }
}
