import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { sessionView, signIn } from '@vagar/contract';
import type { SessionView, SignIn } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { BrowserSession } from '../../platform/auth/browser-session.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow, Open } from '../../platform/auth/declared.ts';
import { PasswordGuard } from './password.guard.ts';
import { SessionReader } from './session.reader.ts';
import { SessionService } from './session.service.ts';

@ApiTags('access')
@Controller()
export class SessionController {
  constructor(
    private readonly reader: SessionReader,
    private readonly service: SessionService,
    private readonly browser: BrowserSession,
  ) {}

  @Post('session')
  @Open()
  @UseGuards(PasswordGuard)
  @ApiCreatedResponse({ standardSchema: sessionView })
  signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: signIn }) _body: SignIn,
  ): Promise<SessionView> {
    return this.service.begin(request, reply);
  }

  @Get('session')
  @Allow('account:own')
  @ApiOkResponse({ standardSchema: sessionView })
  read(@CurrentActor() actor: PersonActor): Promise<SessionView> {
    return this.reader.read(actor.id);
  }

  @Delete('session')
  @Open()
  @HttpCode(204)
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.browser.end(request, reply);
  }

  @Delete('sessions')
  @Allow('account:own')
  @HttpCode(204)
  signOutEverywhere(
    @CurrentActor() actor: PersonActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.service.endAll(actor, request, reply);
  }
}
