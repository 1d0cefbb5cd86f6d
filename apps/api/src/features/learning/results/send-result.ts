import { Injectable } from '@nestjs/common';
import type { ResultView, SendResult } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { stockholmDay } from '../../../platform/time/stockholm.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { ActivityKindDefinition } from '../../curriculum/index.ts';
import { takesResults } from '../../enrolment/index.ts';
import { ActivityPlaceReader } from '../activity-place.reader.ts';
import type { ActivityPlace } from '../activity-place.reader.ts';
import { ProgressWriter } from './progress.writer.ts';
import type { Achieved, WrittenProgress } from './progress.writer.ts';
import { Works } from '../work/works.ts';

/** A learner says that an activity is done. A quiz is not: its attempts decide; reviewed work waits for its reader. */
@Injectable()
export class SendResultService {
  constructor(
    private readonly transaction: Transaction,
    private readonly places: ActivityPlaceReader,
    private readonly progress: ProgressWriter,
    private readonly kinds: ActivityKinds,
    private readonly works: Works,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound, and Refusal `enrolment-closed`, `result-not-of-kind`, `work-incomplete`, `work-handed-in`,
   *   `invalid-input` for a day to come, or what the kind itself finds wanting
   */
  send(actor: PersonActor, enrolmentId: string, activityId: string, result: SendResult): Promise<ResultView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      const definition = this.kinds.get(place.kind);
      demandDone(place, result, definition);
      demandPast(result, stockholmDay(this.clock.now()));
      if (definition.work && (await this.works.handIn(actor, place, definition.work)) === 'waits')
        return toResultView(place, await this.progress.waiting(actor, place));
      const written = await this.progress.complete(actor, place, {
        verb: 'completed',
        ...contextOf(result),
      });
      return toResultView(place, written);
    });
  }
}

/** What the learning record keeps of how it was done. */
const contextOf = (result: SendResult): Pick<Achieved, 'context'> => {
  if (result.kind === 'film-finished') return { context: { via: result.via } };
  return result.kind === 'workshop-attended' ? { context: { on: result.on } } : {};
};

function demandDone(place: ActivityPlace, result: SendResult, definition: ActivityKindDefinition): void {
  if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
  if (result.kind !== definition.finishedBy) throw new Refusal('result-not-of-kind', { kind: place.kind });
  const wanting = definition.notDone(place);
  if (wanting) throw new Refusal(wanting.code, wanting.facts);
}

/** Nobody has taken part in what is still to come. */
function demandPast(result: SendResult, today: string): void {
  if (result.kind === 'workshop-attended' && result.on > today)
    throw new Refusal('invalid-input', undefined, [{ path: 'on', code: 'too-big' }]);
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
