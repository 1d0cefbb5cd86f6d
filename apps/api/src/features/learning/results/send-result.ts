import { Injectable } from '@nestjs/common';
import type { ResultView, SendResult } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { takesResults } from '../../enrolment/index.ts';
import { ActivityPlaceReader } from '../activity-place.reader.ts';
import type { ActivityPlace } from '../activity-place.reader.ts';
import { ProgressWriter } from './progress.writer.ts';
import type { WrittenProgress } from './progress.writer.ts';

const kindOf = {
  'text-read': 'text',
  'film-finished': 'film',
  'reflection-finished': 'reflection',
  'plan-finished': 'action-plan',
} as const satisfies Record<SendResult['kind'], string>;

/** A learner says that an activity is done. A quiz is not: its attempts decide. */
@Injectable()
export class SendResultService {
  constructor(
    private readonly transaction: Transaction,
    private readonly places: ActivityPlaceReader,
    private readonly progress: ProgressWriter,
  ) {}

  /**
   * @throws NotFound, and Refusal `enrolment-closed`, `result-not-of-kind`, `nothing-written` (a reflection below its
   *   words) or `too-few-commitments`
   */
  send(actor: PersonActor, enrolmentId: string, activityId: string, result: SendResult): Promise<ResultView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      demandDone(place, result);
      const written = await this.progress.complete(actor, place, {
        verb: 'completed',
        ...(result.kind === 'film-finished' ? { context: { via: result.via } } : {}),
      });
      return toResultView(place, written);
    });
  }
}

function demandDone(place: ActivityPlace, result: SendResult): void {
  if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
  if (kindOf[result.kind] !== place.kind) throw new Refusal('result-not-of-kind', { kind: place.kind });
  if (result.kind === 'reflection-finished') {
    const need = Number(place.content['minimumWords'] ?? 1);
    if (place.words < need) throw new Refusal('nothing-written', { have: place.words, need });
  }
  if (result.kind === 'plan-finished') {
    const need = Number(place.content['minimumCommitments'] ?? 1);
    if (place.commitments < need) throw new Refusal('too-few-commitments', { have: place.commitments, need });
  }
}

/** The answer carries the new progress, so that the page never guesses. */
export const toResultView = (place: ActivityPlace, written: WrittenProgress): ResultView => ({
  activityId: place.activityId,
  state: written.state,
  completedAt: written.completedAt?.toISOString() ?? null,
  progress: { requiredDone: written.requiredDone, requiredTotal: written.requiredTotal },
  enrolmentState:
    written.requiredDone === written.requiredTotal && place.enrolmentState === 'active'
      ? 'completed'
      : place.enrolmentState,
  nextId: place.nextId,
});
