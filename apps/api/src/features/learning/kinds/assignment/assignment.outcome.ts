import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ActivityOutcome } from '@vagar/contract';
import { Outcomes } from '../../work/outcomes.ts';
import type { HandedIn, OutcomeReader } from '../../work/outcomes.ts';
import { Reviews } from './reviews.ts';

/** What the latest reader of one's work said. */
@Injectable()
export class AssignmentOutcome implements OutcomeReader, OnModuleInit {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly reviews: Reviews,
  ) {}

  onModuleInit(): void {
    this.outcomes.add('assignment', this);
  }

  async outcomeOf({ enrolmentId, activityId }: HandedIn): Promise<ActivityOutcome> {
    const [latest] = await this.reviews.listOf(enrolmentId, activityId);
    if (!latest) return { kind: 'assignment', review: null };
    const { decision, levels, points, comment, at } = latest;
    return { kind: 'assignment', review: { state: decision, levels, points, comment, at } };
  }
}
