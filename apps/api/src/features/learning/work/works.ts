import { Injectable } from '@nestjs/common';
import { activityWork } from '@vagar/contract';
import type { ActivityWork, SavedView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Envelope } from '../../../platform/secrets/envelope.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { WorkRules } from '../../curriculum/index.ts';
import { takesResults } from '../../enrolment/index.ts';
import { ActivityPlaceReader } from '../activity-place.reader.ts';
import type { ActivityPlace } from '../activity-place.reader.ts';

const lock = statement(
  'work-lock',
  `SELECT sealed, state, version FROM activity_work WHERE enrolment_id = $1 AND activity_id = $2 FOR UPDATE`,
);

/** Version 0 is "nothing yet". What is handed in is not changed until it is returned. */
const save = statement(
  'work-save',
  `INSERT INTO activity_work AS w (enrolment_id, activity_id, person_id, kind, sealed, state, version, saved_at)
   VALUES ($1, $2, $3, $4, $5, 'draft', 1, $6)
   ON CONFLICT (enrolment_id, activity_id) DO UPDATE
     SET sealed = excluded.sealed, version = w.version + 1, saved_at = excluded.saved_at
   RETURNING version`,
);

const handIn = statement(
  'work-hand-in',
  `UPDATE activity_work SET state = $3, shared = $4::jsonb, handed_in_at = $5, version = version + 1
   WHERE enrolment_id = $1 AND activity_id = $2`,
);

const ownFiles = statement(
  'work-own-files',
  `SELECT count(*)::integer AS own FROM work_file
   WHERE file_id = ANY ($1::uuid[]) AND enrolment_id = $2 AND activity_id = $3`,
);

interface Locked {
  readonly sealed: Buffer;
  readonly state: 'draft' | 'handed-in' | 'returned' | 'approved';
  readonly version: number;
}

/** Where a piece of work belongs: its bytes do not open in another row or for another author. */
export const workBelonging = (enrolmentId: string, activityId: string, authorId: string) => ({
  kind: 'work',
  recordId: `${enrolmentId}/${activityId}`,
  authorId,
});

/**
 * Work that is saved as it is written and then handed in: one way for every kind. Until then it is its author's
 * alone; handing in shares what the kind's rules say, and nothing more.
 */
@Injectable()
export class Works {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly kinds: ActivityKinds,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound, Refusal `enrolment-closed`, `result-not-of-kind`, `invalid-input` for what the activity does not
   *   hold, `work-handed-in`, `precondition-failed` when saved elsewhere in the meantime
   */
  save(
    actor: PersonActor,
    enrolmentId: string,
    activityId: string,
    work: ActivityWork,
    version: number,
  ): Promise<SavedView> {
    return this.transaction.run(async () => {
      const place = await this.places.getPlace(actor, enrolmentId, activityId);
      if (!takesResults(place.enrolmentState)) throw new Refusal('enrolment-closed');
      const rules = place.kind === work.kind ? this.kinds.get(place.kind).work : null;
      if (!rules) throw new Refusal('result-not-of-kind', { kind: place.kind });
      if (!rules.fits(place.content, work)) throw new Refusal('invalid-input', { kind: place.kind });
      await this.demandOwnFiles(place, rules.files?.(work) ?? []);
      const known = await this.statements.maybe<Locked>(lock, [enrolmentId, activityId]);
      if (known?.state === 'handed-in' || known?.state === 'approved') throw new Refusal('work-handed-in');
      demandVersion(known?.version ?? 0, version);
      const savedAt = this.clock.now();
      const belonging = workBelonging(enrolmentId, activityId, actor.id);
      const sealed = this.envelope.seal('reflection', JSON.stringify(work), belonging);
      const saved = await this.statements.one<{ version: number }>(save, [
        enrolmentId,
        activityId,
        actor.id,
        place.kind,
        sealed,
        savedAt,
      ]);
      // Two first saves at once: the later one would be a second version of what it never saw.
      if (!known && saved.version !== 1) throw new Refusal('precondition-failed');
      return { version: saved.version, savedAt: savedAt.toISOString() };
    });
  }

  /**
   * Hands in what is saved; inside the caller's transaction.
   * @returns `waits` when somebody reads it before it counts
   * @throws Refusal `work-incomplete` with how much is left, `work-handed-in` when it waits already
   */
  async handIn(actor: PersonActor, place: ActivityPlace, rules: WorkRules): Promise<'counts' | 'waits'> {
    const { enrolmentId, activityId } = place;
    const known = await this.statements.maybe<Locked>(lock, [enrolmentId, activityId]);
    if (known?.state === 'approved') return 'counts';
    if (known?.state === 'handed-in') {
      if (rules.isReviewed) throw new Refusal('work-handed-in');
      return 'counts';
    }
    const opened = known && this.open(known.sealed, enrolmentId, activityId, actor.id);
    const work = opened && rules.fitted(place.content, opened);
    const left = work ? rules.left(place.content, work) : null;
    if (!work || left !== 0) throw new Refusal('work-incomplete', { left });
    await this.statements.rows(handIn, [
      enrolmentId,
      activityId,
      'handed-in',
      rules.shared(work, place.content),
      this.clock.now(),
    ]);
    return rules.isReviewed ? 'waits' : 'counts';
  }

  private async demandOwnFiles({ enrolmentId, activityId, kind }: ActivityPlace, files: readonly string[]) {
    if (files.length === 0) return;
    const { own } = await this.statements.one<{ own: number }>(ownFiles, [files, enrolmentId, activityId]);
    if (own !== files.length) throw new Refusal('invalid-input', { kind });
  }

  /** What its author wrote in their own words, for them to read; `null` when they only chose. */
  openWords(sealed: Buffer, enrolmentId: string, activityId: string, authorId: string): string | null {
    const work = this.open(sealed, enrolmentId, activityId, authorId);
    const words = this.kinds.get(work.kind).work?.words(work) ?? [];
    return (
      words
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' · ') || null
    );
  }

  /** What was written, for its author. */
  open(sealed: Buffer, enrolmentId: string, activityId: string, authorId: string): ActivityWork {
    const belonging = workBelonging(enrolmentId, activityId, authorId);
    return activityWork.parse(JSON.parse(this.envelope.open('reflection', sealed, belonging)));
  }
}
