import { Global, Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.ts';
import { Mail } from './mail.ts';
import { OutboxReader } from './outbox.reader.ts';

@Global()
@Module({ providers: [Mail, MailDelivery, OutboxReader], exports: [Mail, OutboxReader] })
export class MailModule {}
