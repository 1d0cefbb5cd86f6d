import { Injectable } from '@nestjs/common';
import type { CorrectionSent, SendCorrection } from '@vagar/contract';
import { applyCorrection } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Audit } from '../../../platform/audit/audit.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand } from '../../../platform/errors/refusal.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { canonicalWords, contentHash, ShownFiles, shownIn } from '../../curriculum/index.ts';
import type { NewActivity, NewModule, VersionWords } from '../../curriculum/index.ts';
import { DraftLock } from '../drafts/draft-lock.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import type { FoundPart } from './correctable-parts.ts';
import { CorrectionLog } from './correction-log.ts';
import type { CorrectedSubject } from './correction-log.ts';
import { CorrectionsReader } from './corrections.reader.ts';
import { PublishedCourseReader } from './published-course.reader.ts';
import type { PublishedCourse } from './published-course.reader.ts';

const nothingNew = statement(
  'draft-is-as-published',
  'UPDATE course_draft SET published_revision = revision WHERE course_id = $1',
);

/** Sends corrected words out to those who take a published version. */
@Injectable()
export class CorrectionSender {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly drafts: DraftsReader,
    private readonly lock: DraftLock,
    private readonly published: PublishedCourseReader,
    private readonly reader: CorrectionsReader,
    private readonly shown: ShownFiles,
    private readonly log: CorrectionLog,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * All that was chosen or nothing. One correction or publication of a course at a time; of learners only who hands
   * in a quiz waits, and only while its rows are written.
   * @throws NotFound, Refusal `correction-outdated` when other words are in the draft or published than were looked at
   */
  send(actor: PersonActor, courseId: string, sent: SendCorrection): Promise<CorrectionSent> {
    const { version: number, reason, parts: wanted } = sent;
    return this.transaction.run(async () => {
      await this.drafts.openCourse(actor, courseId);
      await this.lock.take(actor, courseId);
      const version = await this.published.get(courseId, number);
      const { parts, more } = await this.reader.differences(courseId, version);
      const chosen = chosenOf(parts, wanted);
      demand(chosen.length === new Set(wanted.map(({ id }) => id)).size, 'correction-outdated');

      const id: string = this.ids.next();
      await this.log.write(
        { id, courseVersionId: version.id, reason, madeBy: actor.id, madeAt: this.clock.now() },
        [...chosen, await this.hashOf(version, chosen)],
      );
      // Nothing is left that a new version would bring.
      if (version.isNewest && more.length === 0 && chosen.length === parts.length)
        await this.statements.change(nothingNew, [courseId]);
      const places = chosen.reduce((sum, part) => sum + part.places.length, 0);
      await this.audit.record(actor, {
        action: 'course.corrected',
        subject: { kind: 'course', id: courseId },
        after: { number, correction: id, places },
        reason,
      });
      return { places };
    });
  }

  /** The hash of a version's content follows its words: an archive of it is taken in by the hash it has now. */
  private async hashOf(version: PublishedCourse, chosen: readonly FoundPart[]): Promise<CorrectedSubject> {
    const words = correctedWords(version, chosen);
    const shown = await this.shown.hashesOf(shownIn(canonicalWords(words)));
    const after = contentHash(words, shown);
    return {
      kind: 'course',
      id: version.id,
      places: [{ path: ['contentHash'], before: version.contentHash, after }],
    };
  }
}

const chosenOf = (parts: readonly FoundPart[], wanted: SendCorrection['parts']): FoundPart[] =>
  parts.filter(({ id, mark }) => wanted.some((it) => it.id === id && it.mark === mark));

/** The version as it will be. */
function correctedWords(version: VersionWords & { readonly id: string }, chosen: readonly FoundPart[]) {
  const placesOf = (id: string) => chosen.find((part) => part.id === id)?.places ?? [];
  return {
    ...(applyCorrection(version, placesOf(version.id)) as VersionWords),
    modules: version.modules.map((module) => ({
      ...(applyCorrection(module, placesOf(module.id)) as NewModule),
      activities: module.activities.map((activity): NewActivity => {
        const { title, prepared } = activity;
        const words = applyCorrection({ title, ...prepared }, placesOf(activity.id));
        const { title: name, ...rest } = words as Pick<NewActivity, 'title'> & NewActivity['prepared'];
        return { ...activity, title: name, prepared: rest };
      }),
    })),
  };
}
