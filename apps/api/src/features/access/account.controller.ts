import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changeEmail, changePassword, changeSettings } from '@vagar/contract';
import type { ChangeEmail, ChangePassword, ChangeSettings } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { PersonService } from '../people/index.ts';
import { AccountService } from './account.service.ts';
import { OwnData } from './own-data.ts';

/** What is the signed-in person's own. */
@ApiTags('access')
@Controller('my')
@Allow('account:own')
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly persons: PersonService,
    private readonly ownData: OwnData,
  ) {}

  @Put('password')
  @HttpCode(204)
  changePassword(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: changePassword }) body: ChangePassword,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.account.changePassword(actor, body, request, reply);
  }

  @Post('email-changes')
  @HttpCode(202)
  changeEmail(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: changeEmail }) body: ChangeEmail,
  ): Promise<void> {
    return this.account.askToChangeEmail(actor, body);
  }

  @Put('settings')
  @HttpCode(204)
  changeSettings(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: changeSettings }) body: ChangeSettings,
  ): Promise<void> {
    return this.persons.chooseLocale(actor, actor.id, body.locale);
  }

  @Get('personal-data')
  personalData(@CurrentActor() actor: PersonActor): Promise<Record<string, unknown>> {
    return this.ownData.export(actor);
  }
}
