import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/index.ts';
import { AccessLink } from './access-link.entity.ts';
import { AccessLinks } from './access-links.ts';
import { AccountController } from './account.controller.ts';
import { AccountService } from './account.service.ts';
import { ActivationService } from './activation.service.ts';
import { AdministrationController } from './administration.controller.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuditReader } from './audit.reader.ts';
import { CreateAdmin } from './create-admin.ts';
import { FeedbackService } from './feedback.service.ts';
import { LinkService } from './link.service.ts';
import { LinksController } from './links.controller.ts';
import { OwnData } from './own-data.ts';
import { PasswordStrategy } from './password.strategy.ts';
import { Passwords } from './passwords.ts';
import { ResetService } from './reset.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionReader } from './session.reader.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  imports: [PassportModule, PeopleModule, TypeOrmModule.forFeature([AccessLink])],
  controllers: [SessionController, AccountController, LinksController, AdministrationController],
  providers: [
    AccessLinks,
    AccountService,
    ActivationService,
    AttemptLimits,
    AuditReader,
    CreateAdmin,
    FeedbackService,
    LinkService,
    OwnData,
    Passwords,
    PasswordStrategy,
    ResetService,
    SessionReader,
    SessionService,
    SignInService,
  ],
  exports: [AttemptLimits, Passwords],
})
export class AccessModule {}
