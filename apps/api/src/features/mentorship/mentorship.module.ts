import { Module } from '@nestjs/common';
import { CompetencesModule } from '../competences/index.ts';
import { MentorOfferController } from './mentor-offer.controller.ts';
import { MentorOffers } from './mentor-offers.ts';

@Module({
  imports: [CompetencesModule],
  controllers: [MentorOfferController],
  providers: [MentorOffers],
  exports: [MentorOffers],
})
export class MentorshipModule {}
