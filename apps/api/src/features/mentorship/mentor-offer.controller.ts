import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { mentorOfferView, saveMentorOffer } from '@vagar/contract';
import type { MentorOfferView, SaveMentorOffer } from '@vagar/contract';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Allow } from '../../platform/auth/declared.ts';
import { IfMatch } from '../../platform/http/if-match.ts';
import { MentorOffers } from './mentor-offers.ts';

@ApiTags('mentorship')
@Controller('my/mentor-offer')
@Allow('mentor-offer:own')
export class MentorOfferController {
  constructor(private readonly offers: MentorOffers) {}

  @Get()
  @ApiOkResponse({ standardSchema: mentorOfferView })
  read(@CurrentActor() actor: PersonActor): Promise<MentorOfferView> {
    return this.offers.getOwn(actor);
  }

  @Put()
  @ApiOkResponse({ standardSchema: mentorOfferView })
  save(
    @CurrentActor() actor: PersonActor,
    @IfMatch() version: number,
    @Body({ schema: saveMentorOffer }) body: SaveMentorOffer,
  ): Promise<MentorOfferView> {
    return this.offers.save(actor, version, body);
  }
}
