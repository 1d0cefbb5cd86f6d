import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { JobHandlers } from '../../platform/jobs/job-handlers.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { PeopleReader } from '../people/index.ts';
import { lettersFrom, lettersTo } from './access-limits.ts';
import { AccessLinks } from './access-links.ts';
import { resetLetter } from './access.letters.ts';
import { AttemptLimits } from './attempt-limits.ts';

const resetJob = 'password-reset';
const actor = Actor.system('password-reset');

/** A forgotten password. Whoever asks learns nothing about who has an account, not even by the time it takes. */
@Injectable()
export class ResetService implements OnModuleInit {
  constructor(
    private readonly transaction: Transaction,
    private readonly people: PeopleReader,
    private readonly links: AccessLinks,
    private readonly limits: AttemptLimits,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly mail: Mail,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.handlers.add(resetJob, ({ personId }) => this.send(personId === null ? null : String(personId)));
  }

  /** The same steps for every address: one look-up and one job, which for nobody has nothing to do. */
  async ask(email: string, ip: string): Promise<void> {
    await this.limits.take(lettersTo(email), lettersFrom(ip));
    const person = await this.people.findByEmail(email);
    await this.jobs.enqueue(resetJob, { personId: person?.id ?? null });
  }

  private async send(personId: string | null): Promise<void> {
    const person = personId === null ? null : await this.people.findContact(personId);
    if (person?.state !== 'active') return;
    await this.transaction.run(async () => {
      const { url, until } = await this.links.issue(person.id, 'reset');
      await this.mail.send({
        ...resetLetter(person, url, until),
        to: { personId: person.id },
        kind: 'password-reset',
      });
      await this.audit.record(actor, {
        action: 'password.reset-sent',
        subject: { kind: 'person', id: person.id },
      });
    });
  }
}
