import { Injectable } from '@nestjs/common';
import type { changePerson, createPerson, PersonState, PersonView } from '@vagar/contract';
import type { Language, PersonId } from '@vagar/domain';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound } from '../../platform/errors/refusal.ts';
import { demandVersion } from '../../platform/http/if-match.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { Administrators } from './administrators.ts';
import { AffiliationService } from './affiliation.service.ts';
import { Person } from './person.entity.ts';
import { PersonReader } from './person.reader.ts';
import { refuseTakenEmail } from './violations.ts';

type Change = z.output<typeof changePerson>;

const subject = (id: string) => ({ kind: 'person', id });

/** What changes a person. The audit log hears which fields changed, never what they said: it holds no names. */
@Injectable()
export class PersonService {
  constructor(
    private readonly transaction: Transaction,
    private readonly persons: PersonReader,
    private readonly affiliations: AffiliationService,
    private readonly administrators: Administrators,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Enters a person, who can sign in after using an activation link. @throws Refusal email-taken */
  create(actor: Actor, given: z.output<typeof createPerson>): Promise<PersonView> {
    const { affiliations, ...facts } = given;
    return this.transaction.run(async () => {
      const id = this.ids.next<PersonId>();
      const person = { id, ...facts, state: 'invited', version: 1, createdAt: this.clock.now() } as const;
      await this.transaction.em.insert(Person, person).catch(refuseTakenEmail);
      await this.audit.record(actor, { action: 'person.created', subject: subject(id) });
      for (const [place, affiliation] of affiliations.entries())
        await this.affiliations.add(actor, id, affiliation, `affiliations.${place}.`);
      return this.persons.get(id);
    });
  }

  /** @throws Refusal precondition-failed when somebody changed the person in between */
  change(actor: Actor, personId: string, version: number, change: Change): Promise<PersonView> {
    return this.transaction.run(async () => {
      const person = await this.getLocked(personId);
      demandVersion(person.version, version);
      await this.write(actor, person, change);
      return this.persons.get(personId);
    });
  }

  /** The language a person chose for themselves. */
  async chooseLocale(actor: Actor, personId: string, locale: Language): Promise<void> {
    await this.transaction.run(async () => this.write(actor, await this.getLocked(personId), { locale }));
  }

  /** @throws Refusal email-taken */
  async changeEmail(actor: Actor, personId: string, email: string): Promise<void> {
    await this.transaction.run(async () => {
      const person = await this.getLocked(personId);
      await this.write(actor, person, { email }).catch(refuseTakenEmail);
    });
  }

  /** Someone invited has chosen a password. @throws Refusal person-already-active */
  async activate(actor: Actor, personId: string): Promise<void> {
    await this.transaction.run(async () => {
      const person = await this.getLocked(personId);
      demand(person.state === 'invited', 'person-already-active');
      await this.move(actor, person, 'active', 'person.activated');
    });
  }

  /** Lets nobody in as this person from now on, also not by the sessions already open. */
  deactivate(actor: Actor, personId: string, reason: string): Promise<PersonView> {
    return this.transaction.run(async () => {
      demand(actor.id !== personId, 'not-yourself');
      await this.administrators.demandAnother(personId, stockholmDay(this.clock.now()));
      const person = await this.getLocked(personId);
      demand(person.state !== 'deactivated', 'person-not-active');
      await this.move(actor, person, 'deactivated', 'person.deactivated', reason);
      await this.sessions.closeAll(person.id);
      return this.persons.get(personId);
    });
  }

  /** Back to what the person was: active with the password they had, or still invited. */
  reactivate(actor: Actor, personId: string, reason: string): Promise<PersonView> {
    return this.transaction.run(async () => {
      const person = await this.getLocked(personId);
      demand(person.state === 'deactivated', 'person-already-active');
      await this.move(actor, person, person.deactivatedFrom ?? 'invited', 'person.reactivated', reason);
      return this.persons.get(personId);
    });
  }

  async endSessions(actor: Actor, personId: string): Promise<void> {
    await this.transaction.run(async () => {
      const person = await this.getLocked(personId);
      await this.sessions.closeAll(person.id);
      await this.audit.record(actor, { action: 'person.signed-out-everywhere', subject: subject(personId) });
    });
  }

  private async getLocked(id: string): Promise<Person> {
    const person = await this.transaction.em.findOne(Person, {
      where: { id: id as PersonId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!person) throw new NotFound();
    return person;
  }

  private async write(actor: Actor, person: Person, change: Partial<Person>): Promise<void> {
    const names = Object.keys(change) as Array<keyof Person>;
    const fields = names.filter((name) => change[name] !== person[name]);
    if (fields.length === 0) return;
    await this.transaction.em.update(Person, person.id, { ...change, version: person.version + 1 });
    await this.audit.record(actor, {
      action: 'person.changed',
      subject: subject(person.id),
      after: { fields },
    });
  }

  private async move(actor: Actor, person: Person, state: PersonState, action: string, reason?: string) {
    const deactivatedFrom = state === 'deactivated' ? (person.state as Person['deactivatedFrom']) : null;
    const version = person.version + 1;
    await this.transaction.em.update(Person, person.id, { state, deactivatedFrom, version });
    const before = { state: person.state };
    await this.audit.record(actor, { action, subject: subject(person.id), before, after: { state }, reason });
  }
}
