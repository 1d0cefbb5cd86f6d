import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.ts';
import { Jobs } from './jobs.ts';
import { Sweeps } from './sweeps.ts';

@Global()
@Module({ providers: [JobHandlers, Jobs, Sweeps], exports: [JobHandlers, Jobs, Sweeps] })
export class JobsModule {}
