import { Injectable } from '@nestjs/common';
import { addDays } from '@vagar/domain';
import type { PersonId } from '@vagar/domain';
import { Actor } from '../../platform/auth/actor.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { ActionPlans, Reflections } from '../learning/index.ts';

const written = statement(
  'demo-written',
  `SELECT e.id AS "enrolmentId", a.id AS "activityId", a.kind FROM enrolment e
   JOIN activity_progress p ON p.enrolment_id = e.id JOIN activity a ON a.id = p.activity_id
   WHERE e.person_id = $1 AND a.kind IN ('reflection', 'action-plan') ORDER BY a.position`,
);

const thoughts = [
  'Underlaget visade att skjutsarna skulle bli dyrare än vi hade sagt. Jag läste det två gånger och hoppades att det var fel. Det jag ångrar är att jag väntade en vecka med att ringa. Nästa gång ringer jag samma dag, även om jag inte har något svar.',
  'Min kompass: säg vad beslutet kostar och för vem, också när ingen frågar. Jag vill kunna stå för det inför den som förlorar på det.',
];
const promises = [
  { text: 'Fråga efter den grupp som inte nämns i underlaget, i varje ärende till nästa nämnd.', days: 21 },
  { text: 'Prata med två personer som tycker tvärtom innan vi beslutar om kvällsbussen.', days: 48 },
];

/** What the demo's own accounts have written, so that what is marked as done is there to read. */
@Injectable()
export class DemoWriting {
  constructor(
    private readonly statements: Statements,
    private readonly reflections: Reflections,
    private readonly plans: ActionPlans,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async write(personId: PersonId): Promise<void> {
    const actor = Actor.person({ id: personId, givenName: '', familyName: '', locale: 'sv', roles: [] });
    const places = await this.statements.rows<{ enrolmentId: string; activityId: string; kind: string }>(
      written,
      [personId],
    );
    let told = 0;
    for (const { enrolmentId, activityId, kind } of places) {
      if (kind === 'action-plan') await this.promise(actor, enrolmentId, activityId);
      else {
        const text = thoughts[told % thoughts.length] ?? '';
        await this.reflections.save(actor, enrolmentId, activityId, text, 0);
        told += 1;
      }
    }
  }

  private promise(actor: PersonActor, enrolmentId: string, activityId: string) {
    const today = stockholmDay(this.clock.now());
    const commitments = promises.map(({ text, days }) => ({
      id: this.ids.next(),
      text,
      dueOn: addDays(today, days),
    }));
    return this.plans.save(actor, enrolmentId, activityId, { commitments }, 0);
  }
}
