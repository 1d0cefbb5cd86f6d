import { Injectable } from '@nestjs/common';
import { demoPassword } from '@vagar/domain';
import type { AffiliationId, OrganisationId, PersonId, RoleAssignmentId } from '@vagar/domain';
import { Transaction } from '../../platform/database/transaction.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { hashPassword, Passwords } from '../access/index.ts';
import { Affiliation, Organisation, Person, RoleAssignment } from '../people/index.ts';
import type { DemoAccount } from './demo-accounts.ts';
import type { PlannedOrganisation } from './plan/organisations.ts';
import type { PlannedPerson } from './plan/people.ts';

/** Rows of one statement: PostgreSQL takes 65,535 parameters, a row here has at most ten. */
const atOnce = 500;

const inPortions = async <Row>(
  rows: readonly Row[],
  write: (portion: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += atOnce) await write(rows.slice(start, start + atOnce));
};

/** Before anything in the demo world happens. */
const worldBegins = '2015-01-01';

/** Writes who there is: organisations, people with their affiliations, the accounts with their roles. */
@Injectable()
export class PopulationWriter {
  constructor(
    private readonly transaction: Transaction,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async organisations(planned: readonly PlannedOrganisation[]): Promise<void> {
    const rows = planned.map((it) => ({
      ...it,
      id: it.id as OrganisationId,
      parentId: it.parentId as OrganisationId | null,
      validFrom: worldBegins,
      version: 1,
    }));
    await inPortions(rows, (portion) => this.transaction.em.insert(Organisation, portion));
  }

  /** @returns the new persons' ids, in the order of the plan */
  async people(planned: readonly PlannedPerson[]): Promise<PersonId[]> {
    const createdAt = this.clock.now();
    const persons = planned.map(({ givenName, familyName, email }) => ({
      id: this.ids.next<PersonId>(),
      givenName,
      familyName,
      email,
      locale: 'sv' as const,
      state: 'active' as const,
      version: 1,
      createdAt,
    }));
    const affiliations = planned.flatMap((person, index) =>
      person.affiliations.map((it) => ({
        ...it,
        id: this.ids.next<AffiliationId>(),
        personId: persons[index]?.id as PersonId,
        organisationId: it.organisationId as OrganisationId,
        version: 1,
      })),
    );
    await inPortions(persons, (portion) => this.transaction.em.insert(Person, portion));
    await inPortions(affiliations, (portion) => this.transaction.em.insert(Affiliation, portion));
    return persons.map(({ id }) => id);
  }

  /** The accounts a newcomer signs in with. All share the demo's public password, which opens nothing elsewhere. */
  async accounts(accounts: readonly DemoAccount[]): Promise<ReadonlyMap<string, PersonId>> {
    const hash = await hashPassword(demoPassword);
    const ids = await this.people(accounts);
    const byEmail = new Map<string, PersonId>();
    for (const [index, account] of accounts.entries()) {
      const personId = ids[index] as PersonId;
      byEmail.set(account.email, personId);
      await this.passwords.keep(personId, hash);
      await this.assign(personId, account.roles);
    }
    return byEmail;
  }

  async assign(personId: PersonId, roles: DemoAccount['roles']): Promise<void> {
    if (roles.length === 0) return;
    await this.transaction.em.insert(
      RoleAssignment,
      roles.map((it) => ({
        ...it,
        id: this.ids.next<RoleAssignmentId>(),
        personId,
        validFrom: '2026-01-01',
      })),
    );
  }
}
