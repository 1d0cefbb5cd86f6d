import { Injectable } from '@nestjs/common';
import type { GateView, PublishCourse, VersionRow } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Audit } from '../../../platform/audit/audit.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { Events } from '../../../platform/events/events.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { ActivityKinds, VersionWriter } from '../../curriculum/index.ts';
import { DraftLock } from '../drafts/draft-lock.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { DraftOfCourse } from './draft-of-course.ts';
import { publishedModules } from './published-modules.ts';
import { VersionsReader } from './versions.reader.ts';

const markPublished = statement(
  'draft-published',
  'UPDATE course_draft SET published_revision = revision WHERE course_id = $1',
);

/** From draft to an immutable, numbered version, past the gate. */
@Injectable()
export class Publisher {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly lock: DraftLock,
    private readonly drafts: DraftOfCourse,
    private readonly kinds: ActivityKinds,
    private readonly writer: VersionWriter,
    private readonly versions: VersionsReader,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What stands between the draft and publishing. @throws NotFound */
  async passGate(actor: PersonActor, courseId: string): Promise<GateView> {
    await this.reader.demandDraft(actor, courseId);
    const draft = await this.drafts.get(courseId);
    return { faults: await this.drafts.faultsOf(draft), nextNumber: draft.number + 1 };
  }

  /**
   * The next version, out of the draft as it is now. Those who take an earlier one stay on it.
   * @throws NotFound, Refusal `nothing-new`, and `gate-not-passed` with how many faults stand in the way: any `must`,
   *   or a `should` without a reason
   */
  publish(actor: PersonActor, courseId: string, { note, override }: PublishCourse): Promise<VersionRow> {
    return this.transaction.run(async () => {
      await this.reader.demandDraft(actor, courseId);
      await this.lock.take(actor, courseId);
      const draft = await this.drafts.get(courseId);
      demand(draft.hasChanges, 'nothing-new');
      const faults = await this.drafts.faultsOf(draft);
      const must = faults.filter(({ weight }) => weight === 'must').length;
      const should = faults.length - must;
      demand(must === 0 && (should === 0 || override !== null), 'gate-not-passed', { must, should });

      const id: string = this.ids.next();
      const publishedAt = this.clock.now();
      const number = draft.number + 1;
      const { title, summary, forWhom, objectives, coverSeed } = draft;
      await this.writer.write({
        id,
        courseId,
        number,
        title,
        summary,
        forWhom,
        objectives,
        coverSeed,
        publishedAt,
        publishedBy: actor.id,
        note,
        modules: publishedModules(draft.modules, this.kinds, () => this.ids.next()),
      });
      await this.statements.change(markPublished, [courseId]);
      await this.audit.record(actor, {
        action: 'course.published',
        subject: { kind: 'course', id: courseId },
        after: { number, should },
        ...(should > 0 && override !== null ? { reason: override } : {}),
      });
      await this.events.publish(actor, 'course-published', { courseId, courseVersionId: id });
      return this.versions.getVersion(courseId, number);
    });
  }
}
