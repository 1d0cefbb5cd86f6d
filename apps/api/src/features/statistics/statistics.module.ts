import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Actor } from '../../platform/auth/actor.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { ParticipationCounts } from './participation.counts.ts';
import { Releases } from './releases.ts';
import { StatisticsController } from './statistics.controller.ts';

const oneDay = 24 * 60;

@Module({
  controllers: [StatisticsController],
  providers: [ParticipationCounts, Releases],
  exports: [Releases],
})
export class StatisticsModule implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly releases: Releases,
  ) {}

  onModuleInit(): void {
    this.sweeps.add({
      name: 'participation-release',
      everyMinutes: oneDay,
      run: async () => {
        await this.releases.publish(Actor.system('statistics'));
      },
    });
  }
}
