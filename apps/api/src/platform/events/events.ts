import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../auth/actor.ts';
import { statement, Statements } from '../database/statements.ts';
import { Transaction } from '../database/transaction.ts';
import { isConflict, isOutage } from '../errors/outage.ts';
import { stackOf } from '../errors/told.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { deliveryJob } from './event-delivery.ts';
import { EventSubscribers } from './event-subscribers.ts';
import type { DomainEvent, EventPayload, EventSubscriber } from './event-subscribers.ts';

const addEvent = statement(
  'event-add',
  `INSERT INTO domain_event (id, name, at, actor_id, actor_system, payload) VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** News between features: stored with what happened, told to those who asked. */
@Injectable()
export class Events {
  private readonly logger = new Logger(Events.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly subscribers: EventSubscribers,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Stores the event in the current transaction and tells its subscribers. One that fails is logged and tried
   * again as a job: the publisher's own work commits all the same. What ends the whole transaction (an outage, a
   * deadlock) ends it here too.
   * @param name in the past, kebab-case: `activity-completed`
   */
  async publish(actor: Actor, name: string, payload: EventPayload): Promise<void> {
    if (!this.transaction.isOpen) throw new Error('Events are published inside a transaction');
    const event: DomainEvent = {
      id: this.ids.next(),
      name,
      at: this.clock.now(),
      actorId: actor.kind === 'person' ? actor.id : null,
      payload,
    };
    const system = actor.kind === 'system' ? actor.name : null;
    await this.statements.change(addEvent, [event.id, name, event.at, event.actorId, system, payload]);
    for (const subscriber of this.subscribers.of(name)) await this.tell(subscriber, event);
  }

  private async tell(subscriber: EventSubscriber, event: DomainEvent): Promise<void> {
    if (subscriber.when === 'later') return this.enqueue(subscriber, event);
    try {
      await this.transaction.savepoint('subscriber', () => subscriber.handle(event));
    } catch (error) {
      if (isOutage(error) || isConflict(error)) throw error;
      this.logger.error(`${subscriber.subscriber} failed for ${event.name} ${event.id}: ${stackOf(error)}`);
      await this.enqueue(subscriber, event);
    }
  }

  private enqueue({ subscriber }: EventSubscriber, event: DomainEvent): Promise<void> {
    return this.jobs.enqueue(deliveryJob, { eventId: event.id, subscriber });
  }
}
