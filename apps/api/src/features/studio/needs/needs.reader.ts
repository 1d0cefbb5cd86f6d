import { Injectable } from '@nestjs/common';
import type { StudioNeeds } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { DraftOfCourse } from '../publishing/draft-of-course.ts';

const unpublished = statement(
  'studio-needs-courses',
  `SELECT c.id FROM course c JOIN course_draft d ON d.course_id = c.id
   WHERE ${isEditable(1)} AND c.archived_at IS NULL AND d.published_revision IS DISTINCT FROM d.revision
   ORDER BY d.changed_at DESC LIMIT 20`,
);
const changedAt = statement(
  'studio-needs-changed',
  'SELECT changed_at AS "changedAt" FROM course_draft WHERE course_id = $1',
);
const waiting = statement(
  'studio-needs-reviews',
  `SELECT count(*)::integer AS waiting, min(w.handed_in_at) AS "oldestAt" FROM activity_work w
   JOIN enrolment e ON e.id = w.enrolment_id JOIN course c ON c.id = e.course_id
   WHERE w.kind = 'assignment' AND w.state = 'handed-in' AND w.person_id <> $3 AND ${isEditable(1)}`,
);

/** What needs programme staff now, and nothing else. */
@Injectable()
export class NeedsReader {
  constructor(
    private readonly statements: Statements,
    private readonly drafts: DraftOfCourse,
  ) {}

  async getNeeds(actor: PersonActor): Promise<StudioNeeds> {
    const rows = await this.statements.rows<{ id: string }>(unpublished, editReach(actor));
    const courses = [];
    for (const { id } of rows) {
      const draft = await this.drafts.get(id);
      const faults = this.drafts.faultsOf(draft);
      const changed = await this.statements.one<{ changedAt: Date }>(changedAt, [id]);
      const must = faults.filter(({ weight }) => weight === 'must').length;
      courses.push({
        id,
        title: draft.title,
        published: draft.number === 0 ? null : draft.number,
        changedAt: changed.changedAt.toISOString(),
        must,
        should: faults.length - must,
      });
    }
    const work = await this.statements.one<{ waiting: number; oldestAt: Date | null }>(waiting, [
      ...editReach(actor),
      actor.id,
    ]);
    return { courses, reviews: { waiting: work.waiting, oldestAt: work.oldestAt?.toISOString() ?? null } };
  }
}
