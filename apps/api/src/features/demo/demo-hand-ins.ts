import { Injectable } from '@nestjs/common';
import { kindDrafts } from '@vagar/contract';
import type { ActivityWork, KindDraft, ReviewWork } from '@vagar/contract';
import { addDays, startOfDay } from '@vagar/domain';
import type { Chance, PersonId } from '@vagar/domain';
import { Actor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Envelope } from '../../platform/secrets/envelope.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { ReviewWorkService, workBelonging } from '../learning/index.ts';
import { handInTexts, saidOfApproved, saidOfReturned } from './hand-in-texts.ts';
import { planRoad } from './plan/roads.ts';
import { RoadsWriter } from './roads.writer.ts';

/** The course whose assignment the texts of the demo answer. */
const courseKey = 'se-helheten';
const hourMs = 3600_000;
const dayMs = 24 * hourMs;

const assignment = statement(
  'demo-assignment',
  `SELECT a.id, a.content FROM activity a JOIN course_version v ON v.id = a.course_version_id
   JOIN course c ON c.id = v.course_id
   WHERE c.key = $1 AND a.kind = 'assignment' AND a.content->>'answer' <> 'file'
   ORDER BY v.number DESC, a.position LIMIT 1`,
);
const enrolments = statement(
  'demo-hand-in-enrolments',
  `SELECT e.id, e.person_id AS "personId" FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE a.id = $1 AND e.person_id = ANY ($2::uuid[])`,
);
const addWork = statement(
  'demo-work',
  `WITH begun AS (
     INSERT INTO activity_progress (enrolment_id, activity_id, state) VALUES ($1, $2, 'started')
   )
   INSERT INTO activity_work
     (enrolment_id, activity_id, person_id, kind, sealed, shared, state, version, saved_at, handed_in_at)
   VALUES ($1, $2, $3, 'assignment', $4, $5::jsonb, 'handed-in', 2, $6, $6)`,
);

interface Assignment {
  readonly id: string;
  readonly content: Record<string, unknown>;
}

/** Work that waits for the demo's staff to read it, the oldest for more than a week, and two that have been read. */
@Injectable()
export class DemoHandIns {
  constructor(
    private readonly statements: Statements,
    private readonly roads: RoadsWriter,
    private readonly reviews: ReviewWorkService,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /** Does nothing while no course has such an assignment. */
  async handIn(people: readonly PersonId[], staff: PersonId, chance: Chance): Promise<void> {
    const task = await this.statements.maybe<Assignment>(assignment, [courseKey]);
    if (!task) return;
    const authors = people.slice(0, handInTexts.length);
    await this.walkTo(task, authors, chance);
    const rows = await this.statements.rows<{ id: string; personId: PersonId }>(enrolments, [
      task.id,
      authors,
    ]);
    const byAuthor = new Map(rows.map(({ id, personId }) => [personId, id]));
    for (const [place, author] of authors.entries()) {
      const enrolmentId = byAuthor.get(author);
      if (enrolmentId) await this.write(task.id, enrolmentId, author, place);
    }
    const reader = Actor.person({
      ...{ id: staff, givenName: '', familyName: '', locale: 'sv' as const },
      roles: [{ role: 'programme-staff', scopeKind: 'everywhere', scopeId: null }],
    });
    const say = async (place: number, decision: ReviewWork['decision'], comment: string) => {
      const enrolmentId = byAuthor.get(authors[place] ?? ('' as PersonId));
      if (!enrolmentId) return;
      const levels = levelsFor(task, decision);
      await this.reviews.review(reader, enrolmentId, task.id, { levels, comment, decision, reason: null }, 2);
    };
    await say(2, 'returned', saidOfReturned);
    await say(4, 'approved', saidOfApproved);
  }

  /** Everything before the assignment is done, in the last weeks. */
  private async walkTo(task: Assignment, authors: readonly PersonId[], chance: Chance): Promise<void> {
    const course = await this.roads.course(courseKey);
    const now = this.clock.now().getTime();
    const dates = { startsAt: new Date(now - 45 * dayMs), until: new Date(now - 14 * dayMs), completing: 1 };
    const before = course.activities.findIndex(({ id }) => id === task.id);
    const walked = authors.map((personId) => {
      const road = planRoad(course.activities, dates, chance);
      return { personId, road: { ...road, steps: road.steps.slice(0, before), isComplete: false } };
    });
    await this.roads.roads(course, null, walked);
  }

  private async write(
    activityId: string,
    enrolmentId: string,
    author: PersonId,
    place: number,
  ): Promise<void> {
    const text = handInTexts[place] ?? '';
    const work: ActivityWork = { kind: 'assignment', text, files: [] };
    const evening = startOfDay(addDays(stockholmDay(this.clock.now()), place * 2 - 12)).getTime();
    const at = new Date(evening + (18.4 + place * 0.65) * hourMs);
    await this.statements.change(addWork, [
      enrolmentId,
      activityId,
      author,
      this.envelope.seal('reflection', JSON.stringify(work), workBelonging(enrolmentId, activityId, author)),
      { text, files: [] },
      at,
    ]);
  }
}

/** What is approved gets the highest level of every criterion, what is returned the lowest of the first. */
const levelsFor = ({ content }: Assignment, decision: ReviewWork['decision']): Record<string, string> => {
  const { kind: _, ...draft } = content;
  const { rubric }: KindDraft<'assignment'> = kindDrafts.assignment.parse(draft);
  const chosen = decision === 'approved' ? rubric : rubric.slice(0, 1);
  return Object.fromEntries(
    chosen.flatMap(({ key, levels }) => {
      const rising = [...levels].sort((a, b) => a.points - b.points);
      const level = decision === 'approved' ? rising.at(-1) : rising[0];
      return level ? [[key, level.key]] : [];
    }),
  );
};
