import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidV7 } from '@vagar/domain';
import type { Brand } from '@vagar/domain';
import { Clock } from './clock.ts';

/** New identifiers: UUIDv7, so that rows lie in the order they were made. */
@Injectable()
export class Ids {
  constructor(private readonly clock: Clock) {}

  next<Id extends Brand<string, string> = Brand<string, 'Id'>>(): Id {
    return uuidV7(this.clock.now().getTime(), randomBytes(10)) as string as Id;
  }
}
