import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound } from '../../platform/errors/refusal.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { PeopleReader } from '../people/index.ts';
import { AccessLinks } from './access-links.ts';
import { activationLetter } from './access.letters.ts';

/** Letting someone invited in. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly transaction: Transaction,
    private readonly people: PeopleReader,
    private readonly links: AccessLinks,
    private readonly mail: Mail,
    private readonly audit: Audit,
  ) {}

  /** Sends a link, and may send it again: the first of them to be used ends the others. */
  send(actor: Actor, personId: string): Promise<void> {
    return this.transaction.run(async () => {
      const person = await this.people.findContact(personId);
      if (!person) throw new NotFound();
      demand(person.state !== 'deactivated', 'person-not-active');
      demand(person.state === 'invited', 'person-already-active');
      const { url, until } = await this.links.issue(person.id, 'activation');
      const letter = activationLetter(person, url, until);
      await this.mail.send({ ...letter, to: { personId: person.id }, kind: 'activation' });
      await this.audit.record(actor, {
        action: 'activation.sent',
        subject: { kind: 'person', id: person.id },
      });
    });
  }
}
