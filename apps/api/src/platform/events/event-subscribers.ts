import { Injectable } from '@nestjs/common';

/** What an event carries: ids and numbers, never names or texts. */
export type EventPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface DomainEvent<Payload extends EventPayload = EventPayload> {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  /** Null when the program itself acted. */
  readonly actorId: string | null;
  readonly payload: Payload;
}

/**
 * Who wants to know. `now`: in the publisher's transaction, in a savepoint of its own, for what should agree at
 * once. `later`: as a job. Either may run twice for one event, or after a later one, and must have one effect.
 */
export interface EventSubscriber<Payload extends EventPayload = EventPayload> {
  readonly event: string;
  /** Kebab-case, unique; deliveries are noted under it. */
  readonly subscriber: string;
  readonly when: 'now' | 'later';
  handle(event: DomainEvent<Payload>): Promise<void>;
}

/** Every subscriber; features add theirs in `onModuleInit`. */
@Injectable()
export class EventSubscribers {
  private readonly byEvent = new Map<string, EventSubscriber[]>();
  private readonly byName = new Map<string, EventSubscriber>();

  add<Payload extends EventPayload>(subscriber: EventSubscriber<Payload>): void {
    if (this.byName.has(subscriber.subscriber))
      throw new Error(`Two subscribers called ${subscriber.subscriber}`);
    // The publisher of an event and its subscribers share the payload's type through the event's name.
    const known = subscriber as unknown as EventSubscriber;
    this.byName.set(known.subscriber, known);
    this.byEvent.set(known.event, [...this.of(known.event), known]);
  }

  of(event: string): readonly EventSubscriber[] {
    return this.byEvent.get(event) ?? [];
  }

  named(name: string): EventSubscriber | null {
    return this.byName.get(name) ?? null;
  }
}
