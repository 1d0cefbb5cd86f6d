import { Injectable } from '@nestjs/common';
import type { ProgrammeGateView, ProgrammeVersionRow, PublishProgramme } from '@vagar/contract';
import { programmeFindings } from '@vagar/domain';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { ProgrammeWriter } from '../../curriculum/index.ts';
import { ProgrammeLock } from './programme-lock.ts';
import { ProgrammesReader } from './programmes.reader.ts';
import { ProgrammeVersionsReader } from './programme-versions.reader.ts';

const markPublished = statement(
  'programme-published',
  'UPDATE programme_draft SET published_revision = revision WHERE programme_id = $1',
);

/** A programme from draft to an immutable, numbered version, past the gate. */
@Injectable()
export class ProgrammePublisher {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: ProgrammesReader,
    private readonly lock: ProgrammeLock,
    private readonly writer: ProgrammeWriter,
    private readonly versions: ProgrammeVersionsReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What stands between the draft and publishing. @throws NotFound */
  async passGate(actor: PersonActor, programmeId: string): Promise<ProgrammeGateView> {
    const { faults, draft } = await this.judge(actor, programmeId);
    return { faults, nextNumber: (draft.published?.number ?? 0) + 1 };
  }

  /**
   * The next version, out of the draft as it is now.
   * @throws NotFound, Refusal `nothing-new`, and `gate-not-passed` with how many faults stand in the way: any `must`,
   *   or a `should` without a reason
   */
  publish(
    actor: PersonActor,
    programmeId: string,
    { note, override }: PublishProgramme,
  ): Promise<ProgrammeVersionRow> {
    return this.transaction.run(async () => {
      await this.reader.open(actor, programmeId);
      await this.lock.take(actor, programmeId);
      const { faults, draft } = await this.judge(actor, programmeId);
      demand(draft.hasChanges, 'nothing-new');
      const must = faults.filter(({ weight }) => weight === 'must').length;
      const should = faults.length - must;
      demand(must === 0 && (should === 0 || override !== null), 'gate-not-passed', { must, should });

      const number = (draft.published?.number ?? 0) + 1;
      const { title, summary, aim, coverSeed, courses } = draft;
      await this.writer.write({
        id: this.ids.next(),
        programmeId,
        number,
        title,
        summary,
        aim,
        coverSeed,
        publishedAt: this.clock.now(),
        publishedBy: actor.id,
        note,
        courses: courses.map(({ id }) => id),
      });
      await this.statements.change(markPublished, [programmeId]);
      await this.audit.record(actor, {
        action: 'programme.published',
        subject: { kind: 'programme', id: programmeId },
        after: { number, should },
        ...(should > 0 && override !== null ? { reason: override } : {}),
      });
      return this.versions.get(programmeId, number);
    });
  }

  private async judge(actor: PersonActor, programmeId: string) {
    const draft = await this.reader.get(actor, programmeId);
    const courses = draft.courses.map(({ archivedAt, ...course }) => ({
      ...course,
      isArchived: archivedAt !== null,
    }));
    return { draft, faults: programmeFindings({ ...draft, courses }) };
  }
}
