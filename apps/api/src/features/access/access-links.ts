import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { LinkPurpose, LinkView } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';
import { Settings } from '../../platform/config/settings.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, Refusal } from '../../platform/errors/refusal.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { PeopleReader } from '../people/index.ts';
import type { PersonContact } from '../people/index.ts';
import { AccessLink } from './access-link.entity.ts';
import { isFor, lifetimeMs } from './access-link.policy.ts';

const findUsable = statement(
  'access-link-usable',
  `SELECT id, person_id AS "personId", purpose, payload->>'newEmail' AS "newEmail" FROM access_link
    WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
);
const useOne = statement(
  'access-link-use',
  'UPDATE access_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2',
);
const useUpOthers = statement(
  'access-link-use-up',
  'UPDATE access_link SET used_at = $3 WHERE person_id = $1 AND purpose = ANY ($2::text[]) AND used_at IS NULL',
);
const removeOld = statement('access-link-sweep', 'DELETE FROM access_link WHERE expires_at < $1');

interface UsableRow {
  readonly id: string;
  readonly personId: PersonId | null;
  readonly purpose: LinkPurpose;
  readonly newEmail: string | null;
}

/** A link that may still be used, and whom it is for. */
export interface UsableLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly person: PersonContact;
  /** The address a change of address leads to. */
  readonly newEmail: string | null;
}

export interface IssuedLink {
  readonly url: string;
  readonly until: Date;
}

const tokenBytes = 32;
const hashOf = (token: string) => createHash('sha256').update(token).digest();
/** A link that is over can still be told apart from one that never was, for as long as anyone may ask. */
const keptAfterMs = 30 * 24 * 60 * 60 * 1000;

/** Single-use links: their secret is 256 random bits, mailed once and stored as a hash. */
@Injectable()
export class AccessLinks implements OnModuleInit {
  private readonly origin: string;

  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sweeps: Sweeps,
    settings: Settings,
  ) {
    this.origin = settings.publicUrl ?? `http://localhost:${settings.port}`;
  }

  onModuleInit(): void {
    this.sweeps.add({ name: 'access-links', everyMinutes: 24 * 60, run: () => this.removeOld() });
  }

  /** The secret stands after `#`: browsers send it to no server, so it is in no log on the way. */
  async issue(
    personId: string,
    purpose: LinkPurpose,
    payload: AccessLink['payload'] = {},
  ): Promise<IssuedLink> {
    const token = randomBytes(tokenBytes).toString('base64url');
    const now = this.clock.now();
    const until = new Date(now.getTime() + lifetimeMs[purpose]);
    await this.transaction.em.insert(AccessLink, {
      id: this.ids.next(),
      personId: personId as PersonId,
      purpose,
      tokenHash: hashOf(token),
      payload,
      expiresAt: until,
      createdAt: now,
    });
    return { url: `${this.origin}/lank#${token}`, until };
  }

  /** @throws Refusal link-not-usable when it is used, too old, or no longer fits the person */
  async get(token: string): Promise<UsableLink> {
    const row = await this.statements.maybe<UsableRow>(findUsable, [hashOf(token), this.clock.now()]);
    const person = row?.personId ? await this.people.findContact(row.personId) : null;
    if (!row || !person || !isFor(row.purpose, person.state)) throw new Refusal('link-not-usable');
    return { id: row.id, purpose: row.purpose, person, newEmail: row.newEmail };
  }

  async read(token: string): Promise<LinkView> {
    const { purpose, person, newEmail } = await this.get(token);
    return { purpose, givenName: person.givenName, email: newEmail ?? person.email };
  }

  /**
   * Uses the link, and uses up others that are out for the person: of its own kind and of `also`. In the transaction
   * of its effect: of many that come at once, one goes through.
   * @throws Refusal link-not-usable when somebody was faster
   */
  async use({ id, purpose, person }: UsableLink, also: readonly LinkPurpose[]): Promise<void> {
    const used = await this.statements.change(useOne, [id, this.clock.now()]);
    demand(used === 1, 'link-not-usable');
    await this.useUp(person.id, [purpose, ...also]);
  }

  /** Links of these kinds that are out for the person can no longer be used. */
  async useUp(personId: string, purposes: readonly LinkPurpose[]): Promise<void> {
    await this.statements.change(useUpOthers, [personId, purposes, this.clock.now()]);
  }

  private async removeOld(): Promise<void> {
    await this.statements.change(removeOld, [new Date(this.clock.now().getTime() - keptAfterMs)]);
  }
}
