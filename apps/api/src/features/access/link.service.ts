import { Injectable } from '@nestjs/common';
import type { UseLink } from '@vagar/contract';
import { Audit } from '../../platform/audit/audit.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { Clock } from '../../platform/time/clock.ts';
import { PersonService } from '../people/index.ts';
import { AccessLinks } from './access-links.ts';
import type { UsableLink } from './access-links.ts';
import { choosesPassword } from './access-link.policy.ts';
import { signInTo } from './access-limits.ts';
import { emailChangedLetter, passwordChangedLetter } from './access.letters.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { Passwords } from './passwords.ts';

/** Whoever holds the link acts as the person it was mailed to; no role comes with it. */
const bearerOf = ({ person }: UsableLink) => Actor.person({ ...person, roles: [] });

/** What happens when a mailed link is used. */
@Injectable()
export class LinkService {
  constructor(
    private readonly transaction: Transaction,
    private readonly links: AccessLinks,
    private readonly passwords: Passwords,
    private readonly persons: PersonService,
    private readonly sessions: Sessions,
    private readonly limits: AttemptLimits,
    private readonly mail: Mail,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal link-not-usable, password-too-weak (and the link stays good), email-taken */
  async use({ token, password }: UseLink): Promise<void> {
    const link = await this.links.get(token);
    if (!choosesPassword(link.purpose)) return this.changeEmail(link);
    if (password === undefined)
      throw new Refusal('invalid-input', undefined, [{ path: 'password', code: 'invalid-type' }]);
    // Hashing takes its time: outside the transaction it keeps no connection waiting.
    const hash = await this.passwords.hashChosen(password, link.person.email, 'password');
    await this.choosePassword(link, hash);
  }

  private async choosePassword(link: UsableLink, hash: string): Promise<void> {
    const { person } = link;
    const actor = bearerOf(link);
    await this.transaction.run(async () => {
      await this.links.use(link, ['activation', 'reset', 'first-admin', 'email-change']);
      await this.passwords.keep(person.id, hash);
      await this.sessions.closeAll(person.id);
      await this.limits.forget(signInTo(person.email));
      await this.audit.record(actor, {
        action: 'password.chosen',
        subject: { kind: 'person', id: person.id },
        after: { link: link.purpose },
      });
      if (person.state === 'invited') await this.persons.activate(actor, person.id);
      else await this.tellOfNewPassword(link);
    });
  }

  private tellOfNewPassword({ person }: UsableLink): Promise<void> {
    const letter = passwordChangedLetter(person, this.clock.now());
    return this.mail.send({ ...letter, to: { personId: person.id }, kind: 'password-changed' });
  }

  private async changeEmail(link: UsableLink): Promise<void> {
    const { person, newEmail } = link;
    if (newEmail === null) throw new Refusal('link-not-usable');
    await this.transaction.run(async () => {
      // A letter still lying in the old mailbox must not open the account.
      await this.links.use(link, ['reset']);
      await this.persons.changeEmail(bearerOf(link), person.id, newEmail);
      const letter = emailChangedLetter(person, newEmail);
      await this.mail.send({ ...letter, to: { address: person.email }, kind: 'email-changed' });
    });
  }
}
