import { Module } from '@nestjs/common';
import { ApiInfoController } from './api-info.controller.ts';
import { HealthController } from './health.controller.ts';

@Module({ controllers: [HealthController, ApiInfoController] })
export class TelemetryModule {}
