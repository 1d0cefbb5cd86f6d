import { Global, Module } from '@nestjs/common';
import { EventDelivery } from './event-delivery.ts';
import { EventSubscribers } from './event-subscribers.ts';
import { Events } from './events.ts';

@Global()
@Module({ providers: [Events, EventSubscribers, EventDelivery], exports: [Events, EventSubscribers] })
export class EventsModule {}
