import { Injectable } from '@nestjs/common';
import type { StudioNeeds } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { WaitingWork } from '../../learning/index.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { DraftOfCourse } from '../publishing/draft-of-course.ts';

const unpublished = statement(
  'studio-needs-courses',
  `SELECT c.id, d.changed_at AS "changedAt" FROM course c JOIN course_draft d ON d.course_id = c.id
   WHERE ${isEditable(1)} AND c.archived_at IS NULL AND d.published_revision IS DISTINCT FROM d.revision
   ORDER BY d.changed_at DESC LIMIT 20`,
);
/** What needs programme staff now, and nothing else. */
@Injectable()
export class NeedsReader {
  constructor(
    private readonly statements: Statements,
    private readonly drafts: DraftOfCourse,
    private readonly waiting: WaitingWork,
  ) {}

  async getNeeds(actor: PersonActor): Promise<StudioNeeds> {
    const rows = await this.statements.rows<{ id: string; changedAt: Date }>(unpublished, editReach(actor));
    const courses = [];
    for (const { id, changedAt } of rows) {
      const draft = await this.drafts.get(id);
      const faults = await this.drafts.faultsOf(draft);
      const must = faults.filter(({ weight }) => weight === 'must').length;
      courses.push({
        id,
        title: draft.title,
        published: draft.number === 0 ? null : draft.number,
        changedAt: changedAt.toISOString(),
        must,
        should: faults.length - must,
      });
    }
    return { courses, reviews: await this.waiting.getWaiting(actor) };
  }
}
