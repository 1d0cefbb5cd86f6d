import { parseArgs } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { email as emailSchema, line } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';
import { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Commands, WrongUsage } from '../../platform/registries/commands.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { PeopleReader, PersonService, RoleAssignmentService } from '../people/index.ts';
import { AccessLinks } from './access-links.ts';

/** Who the first administrator is until they say so themselves. */
const wanted = z.strictObject({
  email: emailSchema.default('admin@vagar.example'),
  'given-name': line(100).default('Administratör'),
  'family-name': line(100).default('Vägar'),
});
type Wanted = z.output<typeof wanted>;

const usage = 'create-admin [--email ADDRESS] [--given-name NAME] [--family-name NAME]';

const readWishes = (given: readonly string[]): Wanted => {
  const text = { type: 'string' } as const;
  const options = { email: text, 'given-name': text, 'family-name': text };
  try {
    return wanted.parse({ ...parseArgs({ args: [...given], options }).values });
  } catch {
    throw new WrongUsage(`Usage: ${usage}`);
  }
};

const actor = Actor.system('create-admin');

/** Lets the first administrator in, or one back in who has lost the way: prints a single-use link. */
@Injectable()
export class CreateAdmin implements OnModuleInit {
  constructor(
    private readonly commands: Commands,
    private readonly transaction: Transaction,
    private readonly people: PeopleReader,
    private readonly persons: PersonService,
    private readonly roles: RoleAssignmentService,
    private readonly links: AccessLinks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.commands.add({ name: 'create-admin', run: (given, print) => this.run(given, print) });
  }

  private async run(given: readonly string[], print: (line: string) => void): Promise<void> {
    const wishes = readWishes(given);
    const { url, until } = await this.transaction.run(() => this.make(wishes));
    print(`Administrator: ${wishes.email}`);
    print(`Choose a password with this link. It works once, until ${until.toISOString()}:`);
    print(url);
  }

  private async make(wishes: Wanted) {
    const personId = await this.findOrEnter(wishes);
    if (!(await this.people.isAdministrator(personId, this.today()))) await this.giveRole(personId);
    await this.audit.record(actor, {
      action: 'administrator.made',
      subject: { kind: 'person', id: personId },
    });
    return this.links.issue(personId, 'first-admin');
  }

  private async findOrEnter(wishes: Wanted): Promise<PersonId> {
    const known = await this.people.findByEmail(wishes.email);
    if (known?.state === 'deactivated')
      throw new WrongUsage(`${wishes.email} is deactivated; choose another address`);
    if (known) return known.id;
    const made = await this.persons.create(actor, {
      givenName: wishes['given-name'],
      familyName: wishes['family-name'],
      email: wishes.email,
      locale: 'sv',
      affiliations: [],
    });
    return made.id as PersonId;
  }

  private async giveRole(personId: PersonId): Promise<void> {
    const scope = { kind: 'everywhere', id: null } as const;
    await this.roles.assign(actor, personId, {
      role: 'admin',
      scope,
      validFrom: this.today(),
      validTo: null,
    });
  }

  private today(): string {
    return stockholmDay(this.clock.now());
  }
}
