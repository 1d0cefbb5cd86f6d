import { Injectable } from '@nestjs/common';
import type { AffiliationView, writeAffiliation } from '@vagar/contract';
import type { AffiliationId, OrganisationId, PersonId } from '@vagar/domain';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { NotFound, Refusal } from '../../platform/errors/refusal.ts';
import { demandVersion } from '../../platform/http/if-match.ts';
import { Ids } from '../../platform/time/ids.ts';
import { Affiliation } from './affiliation.entity.ts';
import { demandForward } from './dates.policy.ts';
import { Organisation } from './organisation.entity.ts';
import { Person } from './person.entity.ts';

type Written = z.output<typeof writeAffiliation>;

/** What the audit log keeps of one; a title is free text and stays out. */
const audited = ({ organisationId, kind, position, validFrom, validTo }: Affiliation) => ({
  organisationId,
  kind,
  position,
  validFrom,
  validTo,
});

/** Assignments and employments, each with its own dates. */
@Injectable()
export class AffiliationService {
  constructor(
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /**
   * @param under where the input lies in what was sent, for the path of a refusal: `affiliations.0.`
   * @throws Refusal dates-reversed, or invalid-input when there is no such organisation
   */
  add(actor: Actor, personId: string, given: Written, under = ''): Promise<AffiliationView> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      if (!(await em.existsBy(Person, { id: personId as PersonId }))) throw new NotFound();
      const organisation = await this.demandFitting(given, under);
      const affiliation: Affiliation = {
        ...given,
        id: this.ids.next<AffiliationId>(),
        personId: personId as PersonId,
        organisationId: organisation.id,
        version: 1,
      };
      await em.insert(Affiliation, affiliation);
      await this.record(actor, 'affiliation.added', affiliation, null);
      return this.toView(affiliation, organisation);
    });
  }

  /** @throws Refusal precondition-failed when somebody changed it in between */
  change(actor: Actor, affiliationId: string, version: number, given: Written): Promise<AffiliationView> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      const before = await em.findOne(Affiliation, {
        where: { id: affiliationId as AffiliationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw new NotFound();
      demandVersion(before.version, version);
      const organisation = await this.demandFitting(given);
      const after = { ...before, ...given, organisationId: organisation.id, version: before.version + 1 };
      await em.update(Affiliation, before.id, after);
      await this.record(actor, 'affiliation.changed', after, before);
      return this.toView(after, organisation);
    });
  }

  private async demandFitting(given: Written, under = ''): Promise<Organisation> {
    demandForward(given, under);
    const id = given.organisationId as OrganisationId;
    const organisation = await this.transaction.em.findOneBy(Organisation, { id });
    if (organisation) return organisation;
    throw new Refusal('invalid-input', undefined, [{ path: `${under}organisationId`, code: 'unknown' }]);
  }

  private record(
    actor: Actor,
    action: string,
    after: Affiliation,
    before: Affiliation | null,
  ): Promise<void> {
    return this.audit.record(actor, {
      action,
      subject: { kind: 'person', id: after.personId },
      ...(before && { before: { affiliationId: before.id, ...audited(before) } }),
      after: { affiliationId: after.id, ...audited(after) },
    });
  }

  private toView(affiliation: Affiliation, organisation: Organisation): AffiliationView {
    const { personId: _, ...view } = affiliation;
    return { ...view, organisationName: organisation.name };
  }
}
