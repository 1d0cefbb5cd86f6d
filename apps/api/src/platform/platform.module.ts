import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { ConfigModule } from './config/config.module.ts';
import type { SettingValues } from './config/settings.ts';
import { DatabaseModule } from './database/database.module.ts';
import { EventsModule } from './events/events.module.ts';
import { FilesModule } from './files/files.module.ts';
import { Housekeeping } from './housekeeping.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { OpenApiModule } from './openapi/openapi.module.ts';
import { RegistriesModule } from './registries/registries.module.ts';
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
        AuditModule,
        JobsModule,
        EventsModule,
        FilesModule,
        MailModule,
        RegistriesModule,
        TelemetryModule,
        OpenApiModule,
      ],
      providers: [Housekeeping],
    };
  }
}
