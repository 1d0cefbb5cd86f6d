import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { addDays, chanceFrom, startOfDay } from '@vagar/domain';
import type { Chance, PersonId } from '@vagar/domain';
import { Settings } from '../../platform/config/settings.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Commands } from '../../platform/registries/commands.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { FrameworkImport } from '../competences/index.ts';
import { CourseImport, ProgrammeImport } from '../curriculum/index.ts';
import { LearningRecordMonths } from '../learning/index.ts';
import { Person } from '../people/index.ts';
import { demoAccounts } from './demo-accounts.ts';
import { DemoCertificates } from './demo-certificates.ts';
import { DemoHandIns } from './demo-hand-ins.ts';
import { DemoMeetings } from './demo-meetings.ts';
import { DemoMentors } from './demo-mentors.ts';
import { DemoQuestions } from './demo-questions.ts';
import { DemoSurveys } from './demo-surveys.ts';
import { DemoWriting } from './demo-writing.ts';
import { organisationsFile, planOrganisations } from './plan/organisations.ts';
import { planPeople } from './plan/people.ts';
import { planRoad } from './plan/roads.ts';
import type { CohortDates } from './plan/roads.ts';
import { PopulationWriter } from './population.writer.ts';
import { RoadsWriter } from './roads.writer.ts';
import type { DemoCourse } from './roads.writer.ts';

const courseKey = 'hallbarhet-och-uppdraget';
const peopleInDemo = 394;
type Print = (line: string) => void;

/** A lived-in platform for newcomers, made from a seed: the same seed on the same day gives the same world. */
@Injectable()
export class DemoWorld implements OnModuleInit {
  constructor(
    private readonly commands: Commands,
    private readonly settings: Settings,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly frameworks: FrameworkImport,
    private readonly courses: CourseImport,
    private readonly programmes: ProgrammeImport,
    private readonly months: LearningRecordMonths,
    private readonly population: PopulationWriter,
    private readonly roads: RoadsWriter,
    private readonly mentors: DemoMentors,
    private readonly writing: DemoWriting,
    private readonly handIns: DemoHandIns,
    private readonly questions: DemoQuestions,
    private readonly surveys: DemoSurveys,
    private readonly meetings: DemoMeetings,
    private readonly certificates: DemoCertificates,
  ) {}

  onModuleInit(): void {
    this.commands.add({ name: 'demo-world', run: (_, print) => this.makeOnce(print) });
    this.commands.add({ name: 'seed', run: (given, print) => this.seed(given, print) });
  }

  /** Makes the world when there is nobody yet; otherwise leaves everything as it is. */
  async makeOnce(print: Print): Promise<void> {
    if (await this.transaction.em.exists(Person)) return;
    await this.make(1, print);
  }

  /** `seed --scale N`: a world N times as large. @throws Error on a database with people in it */
  private async seed(given: readonly string[], print: Print): Promise<void> {
    const scale = Number(given[given.indexOf('--scale') + 1] ?? 1);
    if (!Number.isInteger(scale) || scale < 1 || scale > 1000) throw new Error('--scale takes 1 to 1000');
    if (await this.transaction.em.exists(Person))
      throw new Error('There are people already: seed an empty database');
    await this.make(scale, print);
  }

  private async make(scale: number, print: Print): Promise<void> {
    print('Making the demo world: course and programme');
    await this.frameworks.run();
    await this.courses.run();
    await this.programmes.run();
    await this.months.ensure(new Date(this.clock.now().getTime() - 800 * 24 * 3600_000));
    print(`Making the demo world: ${(peopleInDemo * scale).toLocaleString('en')} people`);
    await this.transaction.run(() => this.populate(scale));
    print('Making the demo world: certificates and statistics');
    await this.certificates.finish();
  }

  private async populate(scale: number): Promise<void> {
    const chance = chanceFrom('vagar demo world 1');
    const path = join(this.settings.contentDir, 'organisations.json');
    const organisations = planOrganisations(
      organisationsFile.parse(JSON.parse(await readFile(path, 'utf8'))),
    );
    await this.population.organisations(organisations);
    const accounts = await this.population.accounts(demoAccounts(organisations));
    const people = await this.population.people(planPeople(peopleInDemo * scale, organisations, chance));
    await this.mentors.offer(accounts, people.slice(0, 14 * scale), chance);
    await this.walk(accounts, people.slice(14 * scale), chance);
  }

  /** Two runs: one finished with certificates, one under way, in which the demo's leader stands half-way. */
  private async walk(accounts: ReadonlyMap<string, PersonId>, people: readonly PersonId[], chance: Chance) {
    const course = await this.roads.course(courseKey);
    const today = stockholmDay(this.clock.now());
    const third = Math.floor(people.length * 0.36);
    const official = accounts.get('official@vagar.example');
    const leader = accounts.get('leader@vagar.example');
    const staff = accounts.get('staff@vagar.example');
    if (!official || !leader || !staff) throw new Error('The demo accounts are not there');

    const earlier = { startsOn: addDays(today, -290), endsOn: addDays(today, -180) };
    await this.run(course, earlier, 0.82, people.slice(0, third), chance, [
      { id: official, done: course.activities.length },
    ]);
    const current = { startsOn: addDays(today, -62), endsOn: addDays(today, 40) };
    const half = Math.floor(course.activities.length / 2);
    await this.run(course, current, 0.12, people.slice(third, 2 * third), chance, [
      { id: leader, done: half },
    ]);
    for (const account of [official, leader]) await this.writing.write(account);
    // Its own chance: what is handed in changes nothing of the rest of the world.
    await this.handIns.handIn(people.slice(0, third), staff, chanceFrom('vagar demo hand-ins 1'));
    await this.questions.gather(staff);
    const answering = people.slice(third, third + 250);
    await this.surveys.answer(answering, staff, chanceFrom('vagar demo surveys 1'));
    await this.meetings.meet(official, runName(current.startsOn), chanceFrom('vagar demo meetings 1'));
  }

  private async run(
    course: DemoCourse,
    days: { readonly startsOn: string; readonly endsOn: string },
    completing: number,
    people: readonly PersonId[],
    chance: Chance,
    special: readonly { readonly id: PersonId; readonly done: number }[],
  ): Promise<void> {
    const now = this.clock.now();
    const startsAt = startOfDay(days.startsOn);
    const end = startOfDay(days.endsOn);
    const dates: CohortDates = { startsAt, until: end < now ? end : now, completing };
    const cohortId = await this.roads.cohort(course, {
      name: runName(days.startsOn),
      ...days,
      createdAt: startsAt,
    });
    const walked = people.map((personId) => ({ personId, road: planRoad(course.activities, dates, chance) }));
    const staged = special.map(({ id, done }) => {
      const road = planRoad(course.activities, { ...dates, completing: 1 }, chance);
      const steps = road.steps.slice(0, done);
      return { personId: id, road: { ...road, steps, isComplete: done === course.activities.length } };
    });
    await this.roads.roads(course, cohortId, [...staged, ...walked]);
  }
}

/** "Våren 2026": how runs are called, by the half-year they begin in. */
const runName = (startsOn: string): string =>
  `${Number(startsOn.slice(5, 7)) < 7 ? 'Våren' : 'Hösten'} ${startsOn.slice(0, 4)}`;
