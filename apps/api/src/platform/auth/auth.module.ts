import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BrowserSession } from './browser-session.ts';
import { PermissionGuard } from './permission.guard.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';

@Global()
@Module({
  providers: [SessionCookie, Sessions, BrowserSession, { provide: APP_GUARD, useClass: PermissionGuard }],
  exports: [SessionCookie, Sessions, BrowserSession],
})
export class AuthModule {}
