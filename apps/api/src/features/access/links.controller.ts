import { Body, Controller, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { linkView, readLink, requestReset, useLink, uuid } from '@vagar/contract';
import type { LinkView, ReadLink, RequestReset, UseLink } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow, Open } from '../../platform/auth/declared.ts';
import { AccessLinks } from './access-links.ts';
import { ActivationService } from './activation.service.ts';
import { LinkService } from './link.service.ts';
import { ResetService } from './reset.service.ts';

/** Mailed single-use links. Their secret comes in the body: what stands in an address ends up in logs. */
@ApiTags('access')
@Controller()
export class LinksController {
  constructor(
    private readonly links: AccessLinks,
    private readonly service: LinkService,
    private readonly resets: ResetService,
    private readonly activations: ActivationService,
  ) {}

  /** Always accepted, whether the address is known or not. */
  @Post('password-resets')
  @Open()
  @HttpCode(202)
  requestReset(@Body({ schema: requestReset }) body: RequestReset, @Ip() ip: string): Promise<void> {
    return this.resets.ask(body.email, ip);
  }

  @Post('access-links/read')
  @Open()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: linkView })
  read(@Body({ schema: readLink }) body: ReadLink): Promise<LinkView> {
    return this.links.read(body.token);
  }

  @Post('access-links/use')
  @Open()
  @HttpCode(204)
  use(@Body({ schema: useLink }) body: UseLink): Promise<void> {
    return this.service.use(body);
  }

  @Post('people/:personId/activation-links')
  @Allow('people:manage')
  @HttpCode(202)
  sendActivation(
    @CurrentActor() actor: PersonActor,
    @Param('personId', { schema: uuid }) personId: string,
  ): Promise<void> {
    return this.activations.send(actor, personId);
  }
}
