import { Injectable } from '@nestjs/common';
import type { PersonId } from '@vagar/domain';
import { Audit } from '../../platform/audit/audit.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { demand } from '../../platform/errors/refusal.ts';
import { signInFrom, signInTo } from './access-limits.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { Passwords } from './passwords.ts';

const doorkeeper = Actor.system('sign-in');

/** Who knocks with mail address and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly limits: AttemptLimits,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /**
   * Counted before it is checked, so that guesses sent all at once are counted too; taken back when it was right.
   * @param ip where the request came from
   * @throws Refusal too-many-attempts, or wrong-credentials whatever was wrong
   */
  async check(email: string, password: string, ip: string): Promise<PersonId> {
    const attempt = await this.limits.take(signInTo(email), signInFrom(ip));
    const { personId, isRight } = await this.passwords.check(email, password);
    const action = isRight ? 'session.opened' : 'session.refused';
    await this.audit.record(doorkeeper, { action, subject: { kind: 'person', id: personId } });
    demand(isRight && personId !== null, 'wrong-credentials');
    await this.limits.forgive(attempt);
    await this.limits.forget(signInTo(email));
    return personId;
  }
}
