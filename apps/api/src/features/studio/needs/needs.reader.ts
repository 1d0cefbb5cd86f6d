import { Injectable } from '@nestjs/common';
import type { StudioNeeds } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { WaitingWork } from '../../learning/index.ts';
import { editReach, isEditable, isProgrammeEditable } from '../course-reach.ts';
import { DraftOfCourse } from '../publishing/draft-of-course.ts';

/** As many as a home has room for; how many more there are is said. */
const mostListed = 20;
/** Drafts read whole for one look at the page. The others are counted the next time. */
const mostCounted = 3;

const isUnpublished = `${isEditable(1)} AND c.archived_at IS NULL AND d.published_revision IS DISTINCT FROM d.revision`;
/**
 * Faults as counted in this very revision, within a day: media and cohorts change without the draft. Else null.
 */
const unpublished = statement(
  'studio-needs-courses',
  `SELECT c.id, d.title, d.revision, d.changed_at AS "changedAt", g.must, g.should,
     (SELECT max(v.number) FROM course_version v WHERE v.course_id = c.id) AS published,
     (count(*) OVER ())::integer AS total
   FROM course c JOIN course_draft d ON d.course_id = c.id
   LEFT JOIN draft_gate g ON g.course_id = c.id AND g.revision = d.revision
     AND g.counted_at > $3::timestamptz - interval '1 day'
   WHERE ${isUnpublished} ORDER BY d.changed_at DESC, c.id DESC LIMIT ${mostListed}`,
);
const unpublishedProgrammes = statement(
  'studio-needs-programmes',
  `SELECT p.id, d.title, d.changed_at AS "changedAt" FROM programme p JOIN programme_draft d ON d.programme_id = p.id
   WHERE ${isProgrammeEditable(1)} AND p.archived_at IS NULL AND d.published_revision IS DISTINCT FROM d.revision
   ORDER BY d.changed_at DESC, p.id DESC LIMIT ${mostListed}`,
);
/** Two that count at once have counted the same, or the one of the later revision stays. */
const keepCount = statement(
  'studio-needs-count',
  `INSERT INTO draft_gate AS g (course_id, revision, must, should, counted_at) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (course_id) DO UPDATE SET revision = excluded.revision, must = excluded.must,
     should = excluded.should, counted_at = excluded.counted_at WHERE g.revision <= excluded.revision`,
);

interface Row {
  readonly id: string;
  readonly title: LocalText;
  readonly revision: number;
  readonly changedAt: Date;
  readonly must: number | null;
  readonly should: number | null;
  readonly published: number | null;
  readonly total: number;
}
type Faults = Pick<Row, 'must' | 'should'>;

/** What needs programme staff now, and nothing else. */
@Injectable()
export class NeedsReader {
  constructor(
    private readonly statements: Statements,
    private readonly drafts: DraftOfCourse,
    private readonly waiting: WaitingWork,
    private readonly clock: Clock,
  ) {}

  async getNeeds(actor: PersonActor): Promise<StudioNeeds> {
    const reach = editReach(actor);
    const rows = await this.statements.rows<Row>(unpublished, [...reach, this.clock.now()]);
    const programmes = await this.statements.rows<Pick<Row, 'id' | 'title' | 'changedAt'>>(
      unpublishedProgrammes,
      reach,
    );
    const counted = new Map<string, Faults>();
    for (const row of rows.filter(({ must }) => must === null).slice(0, mostCounted))
      counted.set(row.id, await this.count(row));
    return {
      courses: rows.map((row) => {
        const { must, should } = counted.get(row.id) ?? row;
        const { id, title, published, changedAt } = row;
        return { id, title, published, changedAt: changedAt.toISOString(), must, should };
      }),
      more: (rows[0]?.total ?? 0) - rows.length,
      programmes: programmes.map((programme) => ({
        ...programme,
        changedAt: programme.changedAt.toISOString(),
      })),
      reviews: await this.waiting.getWaiting(actor),
    };
  }

  /** What is written between the list and the count is counted under the earlier revision, and again next time. */
  private async count({ id, revision }: Row): Promise<Faults> {
    const faults = await this.drafts.faultsOf(await this.drafts.get(id));
    const must = faults.filter(({ weight }) => weight === 'must').length;
    const should = faults.length - must;
    await this.statements.change(keepCount, [id, revision, must, should, this.clock.now()]);
    return { must, should };
  }
}
