import { Injectable } from '@nestjs/common';
import type { OrganisationView, writeOrganisation } from '@vagar/contract';
import { mayPointAt } from '@vagar/domain';
import type { OrganisationId } from '@vagar/domain';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound, Refusal } from '../../platform/errors/refusal.ts';
import { demandVersion } from '../../platform/http/if-match.ts';
import { Ids } from '../../platform/time/ids.ts';
import { demandForward } from './dates.policy.ts';
import { Organisation } from './organisation.entity.ts';
import { refuseTakenCode } from './violations.ts';

type Written = z.output<typeof writeOrganisation>;

/** Two edits that each look fine may make a circle together: whoever changes the tree takes a turn. */
const takeTurn = statement('organisations-turn', 'SELECT pg_advisory_xact_lock(5150302)');
const everyLink = statement(
  'organisation-links',
  'SELECT id, parent_id AS "parentId", successor_id AS "successorId" FROM organisation',
);

interface OrganisationLinks {
  readonly id: string;
  readonly parentId: string | null;
  readonly successorId: string | null;
}

const unknown = (path: string) => new Refusal('invalid-input', undefined, [{ path, code: 'unknown' }]);

/** The dated tree of organisations. Nothing is removed: one ends, and may name its successor. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal dates-reversed; invalid-input for an unknown parent or successor, or a code in use */
  create(actor: Actor, given: Written): Promise<OrganisationView> {
    return this.transaction.run(async () => {
      await this.statements.rows(takeTurn);
      const organisation = { ...given, id: this.ids.next<OrganisationId>(), version: 1 } as Organisation;
      await this.demandFitting(organisation);
      await this.transaction.em.insert(Organisation, organisation).catch(refuseTakenCode);
      await this.record(actor, 'organisation.created', organisation, null);
      return organisation;
    });
  }

  /** @throws Refusal parent-circle or successor-circle; precondition-failed when somebody was faster */
  change(actor: Actor, organisationId: string, version: number, given: Written): Promise<OrganisationView> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      await this.statements.rows(takeTurn);
      const before = await em.findOne(Organisation, {
        where: { id: organisationId as OrganisationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!before) throw new NotFound();
      demandVersion(before.version, version);
      const after = { ...before, ...given, version: before.version + 1 } as Organisation;
      await this.demandFitting(after);
      await em.update(Organisation, before.id, after).catch(refuseTakenCode);
      await this.record(actor, 'organisation.changed', after, before);
      return after;
    });
  }

  private async demandFitting({
    id,
    parentId,
    successorId,
    validFrom,
    validTo,
  }: Organisation): Promise<void> {
    demandForward({ validFrom, validTo });
    if (parentId === null && successorId === null) return;
    const all = await this.statements.rows<OrganisationLinks>(everyLink);
    const parents = new Map(all.map((it) => [it.id, it.parentId]));
    const successors = new Map(all.map((it) => [it.id, it.successorId]));
    if (parentId !== null) {
      if (!parents.has(parentId)) throw unknown('parentId');
      demand(mayPointAt(parents, id, parentId), 'parent-circle');
    }
    if (successorId !== null) {
      if (!successors.has(successorId)) throw unknown('successorId');
      demand(mayPointAt(successors, id, successorId), 'successor-circle');
    }
  }

  /** An organisation is no person: its name may stand in the log. */
  private record(
    actor: Actor,
    action: string,
    after: Organisation,
    before: Organisation | null,
  ): Promise<void> {
    return this.audit.record(actor, {
      action,
      subject: { kind: 'organisation', id: after.id },
      ...(before && { before: { ...before } }),
      after: { ...after },
    });
  }
}
