import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.ts';
import { ConfigModule } from './config/config.module.ts';
import type { SettingValues } from './config/settings.ts';
import { DatabaseModule } from './database/database.module.ts';
import { SecretsModule } from './secrets/secrets.module.ts';
import { TelemetryModule } from './telemetry/telemetry.module.ts';
import { Clock } from './time/clock.ts';
import { TimeModule } from './time/time.module.ts';

@Module({})
export class PlatformModule {
  static with(settings: SettingValues, clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(settings),
        TimeModule.with(clock),
        DatabaseModule,
        SecretsModule,
        AuthModule,
        TelemetryModule,
      ],
    };
  }
}
