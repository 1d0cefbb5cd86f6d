import { Injectable } from '@nestjs/common';
import type { ChangeEmail, ChangePassword } from '@vagar/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { BrowserSession } from '../../platform/auth/browser-session.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound } from '../../platform/errors/refusal.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { Clock } from '../../platform/time/clock.ts';
import { PeopleReader } from '../people/index.ts';
import type { PersonContact } from '../people/index.ts';
import { lettersTo, signInTo } from './access-limits.ts';
import { AccessLinks } from './access-links.ts';
import {
  confirmEmailLetter,
  emailChangeAskedLetter,
  emailInUseLetter,
  passwordChangedLetter,
} from './access.letters.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { Passwords } from './passwords.ts';

/** What people change about their own way in; each time they show that they know the password. */
@Injectable()
export class AccountService {
  constructor(
    private readonly transaction: Transaction,
    private readonly people: PeopleReader,
    private readonly passwords: Passwords,
    private readonly links: AccessLinks,
    private readonly limits: AttemptLimits,
    private readonly sessions: Sessions,
    private readonly browser: BrowserSession,
    private readonly mail: Mail,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends every other session; this browser goes on with a new one.
   * @throws Refusal wrong-credentials, password-too-weak, too-many-attempts
   */
  async changePassword(
    actor: PersonActor,
    { currentPassword, newPassword }: ChangePassword,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const person = await this.demandKnows(actor, currentPassword);
    const hash = await this.passwords.hashChosen(newPassword, person.email, 'newPassword');
    await this.transaction.run(async () => {
      await this.passwords.keep(actor.id, hash);
      // Whoever is told of a change of address they did not ask for is advised to choose a new password.
      await this.links.useUp(actor.id, ['reset', 'email-change']);
      await this.sessions.closeAll(actor.id);
      await this.browser.begin(request, reply, actor.id);
      const letter = passwordChangedLetter(person, this.clock.now());
      await this.mail.send({ ...letter, to: { personId: actor.id }, kind: 'password-changed' });
      await this.audit.record(actor, {
        action: 'password.changed',
        subject: { kind: 'person', id: actor.id },
      });
    });
  }

  /**
   * Asks the new address to confirm and tells the old one. An address that is someone's already looks the same to
   * whoever asks: its holder is told instead.
   * @throws Refusal wrong-credentials, too-many-attempts
   */
  async askToChangeEmail(actor: PersonActor, { newEmail, currentPassword }: ChangeEmail): Promise<void> {
    const person = await this.demandKnows(actor, currentPassword);
    await this.limits.take(lettersTo(newEmail));
    const holder = await this.people.findByEmail(newEmail);
    await this.transaction.run(async () => {
      if (holder) await this.tellHolder(holder);
      else await this.askNewAddress(person, newEmail);
      const letter = emailChangeAskedLetter(person, newEmail);
      await this.mail.send({ ...letter, to: { address: person.email }, kind: 'email-change-asked' });
      await this.audit.record(actor, {
        action: 'email-change.asked',
        subject: { kind: 'person', id: actor.id },
      });
    });
  }

  private async askNewAddress(person: PersonContact, newEmail: string): Promise<void> {
    const { url, until } = await this.links.issue(person.id, 'email-change', { newEmail });
    const letter = confirmEmailLetter(person, url, until);
    await this.mail.send({ ...letter, to: { address: newEmail }, kind: 'email-confirmation' });
  }

  private tellHolder(holder: PersonContact): Promise<void> {
    return this.mail.send({
      ...emailInUseLetter(holder),
      to: { personId: holder.id },
      kind: 'email-in-use',
    });
  }

  /** Counted as sign-in is: a browser left open must not become a place to guess in. */
  private async demandKnows(actor: PersonActor, password: string): Promise<PersonContact> {
    const person = await this.people.findContact(actor.id);
    if (!person) throw new NotFound();
    const attempt = await this.limits.take(signInTo(person.email));
    const { isRight } = await this.passwords.check(person.email, password);
    demand(isRight, 'wrong-credentials');
    await this.limits.forgive(attempt);
    return person;
  }
}
