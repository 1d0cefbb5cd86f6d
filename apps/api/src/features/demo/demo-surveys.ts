import { Injectable } from '@nestjs/common';
import type { ActivityWork, SurveyAnswer, SurveyItem } from '@vagar/contract';
import { kindDrafts } from '@vagar/contract';
import { shownItems } from '@vagar/domain';
import type { Chance, PersonId } from '@vagar/domain';
import { Actor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Envelope } from '../../platform/secrets/envelope.ts';
import { Clock } from '../../platform/time/clock.ts';
import { ActivityKinds } from '../curriculum/index.ts';
import { workBelonging } from '../learning/index.ts';
import { SurveyReleases } from '../statistics/index.ts';
import { planRoad } from './plan/roads.ts';
import { RoadsWriter } from './roads.writer.ts';

/** The course with the mapping of what needs certifying. */
const courseKey = 'besoksnaring-och-hallbara-stod';
const dayMs = 24 * 3600_000;
/** These hand in after what was published, and wait for the next. */
const late = 9;

const survey = statement(
  'demo-survey',
  `SELECT a.id, a.lineage_id AS "lineageId", a.content FROM activity a
   JOIN course_version v ON v.id = a.course_version_id JOIN course c ON c.id = v.course_id
   WHERE c.key = $1 AND a.kind = 'survey' ORDER BY v.number DESC, a.position LIMIT 1`,
);
const enrolments = statement(
  'demo-survey-enrolments',
  `SELECT e.id, e.person_id AS "personId" FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE a.id = $1 AND e.person_id = ANY ($2::uuid[])`,
);
const addWork = statement(
  'demo-survey-work',
  `INSERT INTO activity_work
     (enrolment_id, activity_id, person_id, kind, sealed, shared, state, version, saved_at, handed_in_at)
   VALUES ($1, $2, $3, 'survey', $4, $5::jsonb, 'handed-in', 2, $6, $6)`,
);
interface Survey {
  readonly id: string;
  readonly lineageId: string;
  readonly content: Record<string, unknown>;
}

/** A mapping that many have answered, published once, with some answers that have come since. */
@Injectable()
export class DemoSurveys {
  constructor(
    private readonly statements: Statements,
    private readonly roads: RoadsWriter,
    private readonly kinds: ActivityKinds,
    private readonly releases: SurveyReleases,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
  ) {}

  /** Does nothing while no course has such a survey. */
  async answer(people: readonly PersonId[], staff: PersonId, chance: Chance): Promise<void> {
    const found = await this.statements.maybe<Survey>(survey, [courseKey]);
    if (!found || people.length <= late) return;
    await this.walkTo(found, people, chance);
    const rows = await this.statements.rows<{ id: string; personId: PersonId }>(enrolments, [
      found.id,
      people,
    ]);
    const enrolmentOf = new Map(rows.map(({ id, personId }) => [personId, id]));
    const handIn = async (some: readonly PersonId[], daysAgo: number) => {
      for (const person of some) {
        const at = new Date(this.clock.now().getTime() - (daysAgo + chance() * 3) * dayMs);
        const enrolmentId = enrolmentOf.get(person);
        if (enrolmentId) await this.write(found, enrolmentId, person, chance, at);
      }
    };
    await handIn(people.slice(late), 12);
    const publisher = Actor.person({
      ...{ id: staff, givenName: '', familyName: '', locale: 'sv' as const },
      roles: [{ role: 'programme-staff', scopeKind: 'everywhere', scopeId: null }],
    });
    await this.releases.publish(publisher, found.lineageId);
    await handIn(people.slice(0, late), 1);
  }

  /** Everything up to the survey is done, in the last weeks. */
  private async walkTo({ id }: Survey, people: readonly PersonId[], chance: Chance): Promise<void> {
    const course = await this.roads.course(courseKey);
    const now = this.clock.now().getTime();
    const dates = { startsAt: new Date(now - 70 * dayMs), until: new Date(now - 16 * dayMs), completing: 1 };
    const upTo = course.activities.findIndex((activity) => activity.id === id) + 1;
    const walked = people.map((personId) => {
      const road = planRoad(course.activities, dates, chance);
      return { personId, road: { ...road, steps: road.steps.slice(0, upTo), isComplete: false } };
    });
    await this.roads.roads(course, null, walked);
  }

  private async write(
    { id, content }: Survey,
    enrolmentId: string,
    author: PersonId,
    chance: Chance,
    at: Date,
  ): Promise<void> {
    const { kind: _, ...draft } = content;
    const { items, scales } = kindDrafts.survey.parse(draft);
    const work: ActivityWork = { kind: 'survey', answers: {} };
    // An answer may open the next item, so what is met is asked anew after each.
    for (const item of items) {
      if (!shownItems(items, work.answers).some(({ key }) => key === item.key)) continue;
      const points = scales.find(({ key }) => item.kind === 'scale' && key === item.scale)?.points ?? [];
      const answer = answerTo(item, points, chance);
      if (answer) work.answers[item.key] = answer;
    }
    const sealed = this.envelope.seal(
      'reflection',
      JSON.stringify(work),
      workBelonging(enrolmentId, id, author),
    );
    const shared = this.kinds.get('survey').work?.shared(work, content) ?? {};
    await this.statements.change(addWork, [enrolmentId, id, author, sealed, shared, at]);
  }
}

interface Choice {
  readonly key: string;
}

/** Some answers are commoner than others, as they are among people; not everyone answers what may be left out. */
function answerTo(item: SurveyItem, points: readonly Choice[], chance: Chance): SurveyAnswer | null {
  if (!item.required && chance() < 0.3) return null;
  const one = (choices: readonly Choice[]) =>
    choices[Math.floor(chance() ** 1.6 * choices.length)]?.key ?? '';
  switch (item.kind) {
    case 'scale':
      return { kind: 'scale', point: one([...points].reverse()) };
    case 'single':
      return { kind: 'single', option: one(item.options) };
    case 'multiple': {
      const some = item.options.filter(() => chance() < 0.35).map(({ key }) => key);
      return { kind: 'multiple', options: some.length > 0 ? some : [one(item.options)] };
    }
    case 'number':
      return { kind: 'number', value: Math.floor(chance() ** 2 * 160) };
    case 'text':
      return { kind: 'text', text: 'Det får gärna bli enklare att veta vilket system som passar oss.' };
  }
}
