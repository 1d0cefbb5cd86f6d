import { Injectable } from '@nestjs/common';

/** The one source of "now": SQL gets it as a parameter, tests move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
