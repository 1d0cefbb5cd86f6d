import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Ids } from './ids.ts';

@Module({})
export class TimeModule {
  static with(clock: Clock): DynamicModule {
    return {
      module: TimeModule,
      global: true,
      providers: [{ provide: Clock, useValue: clock }, Ids],
      exports: [Clock, Ids],
    };
  }
}
