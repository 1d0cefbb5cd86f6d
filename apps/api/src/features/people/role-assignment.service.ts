import { Injectable } from '@nestjs/common';
import type { assignRole, RoleAssignmentView } from '@vagar/contract';
import { addDays } from '@vagar/domain';
import type { PersonId, RoleAssignmentId } from '@vagar/domain';
import type { z } from 'zod';
import { Audit } from '../../platform/audit/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand, NotFound, Refusal } from '../../platform/errors/refusal.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Ids } from '../../platform/time/ids.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';
import { Administrators } from './administrators.ts';
import { demandForward } from './dates.policy.ts';
import { Person } from './person.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { mayHold } from './role-assignment.policy.ts';
import { ScopeNames } from './scope-names.ts';
import { refuseOverlap } from './violations.ts';

const audited = ({ id, role, scopeKind, scopeId, validFrom, validTo }: RoleAssignment) => ({
  roleAssignmentId: id,
  role,
  scopeKind,
  scopeId,
  validFrom,
  validTo,
});

const demandNoLater = (on: string, validTo: string | null): void => {
  if (validTo && validTo < on)
    throw new Refusal('dates-reversed', undefined, [{ path: 'on', code: 'dates-reversed' }]);
};

/** Who may do what, where, and for how long. */
@Injectable()
export class RoleAssignmentService {
  constructor(
    private readonly transaction: Transaction,
    private readonly scopeNames: ScopeNames,
    private readonly administrators: Administrators,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws Refusal scope-unknown when the role cannot have such a scope or the scope's object does not exist,
   *   role-overlaps when the same is already held on some of the days
   */
  assign(actor: Actor, personId: string, given: z.output<typeof assignRole>): Promise<RoleAssignmentView> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      if (!(await em.existsBy(Person, { id: personId as PersonId }))) throw new NotFound();
      demandForward(given);
      const { role, scope, validFrom, validTo } = given;
      demand(mayHold(role, scope), 'scope-unknown', { role, scope: scope.kind });
      const name = await this.scopeNames.find(scope.kind, scope.id);
      demand(scope.id === null || name !== null, 'scope-unknown', { role, scope: scope.kind });
      const held: RoleAssignment = {
        id: this.ids.next<RoleAssignmentId>(),
        personId: personId as PersonId,
        role,
        scopeKind: scope.kind,
        scopeId: scope.id,
        validFrom,
        validTo,
      };
      await em.insert(RoleAssignment, held).catch(refuseOverlap);
      await this.audit.record(actor, {
        action: 'role.assigned',
        subject: { kind: 'person', id: personId },
        after: audited(held),
      });
      return this.toView(held, name);
    });
  }

  /**
   * The role holds through the given day and no longer. A day before it began takes it away altogether: it was a
   * mistake, and the log remembers.
   * @throws Refusal not-yourself for one's own administrator role, last-admin when nobody else would be one,
   *   dates-reversed for a day after the role has ended anyway
   */
  end(actor: Actor, roleAssignmentId: string, on: string): Promise<RoleAssignmentView> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      const held = await this.getLocked(roleAssignmentId);
      demandNoLater(on, held.validTo);
      await this.demandMayEnd(actor, held, on);
      if (on < held.validFrom) await em.delete(RoleAssignment, held.id);
      else await em.update(RoleAssignment, held.id, { validTo: on });
      const ended = { ...held, validTo: on };
      await this.audit.record(actor, {
        action: 'role.ended',
        subject: { kind: 'person', id: held.personId },
        before: audited(held),
        after: audited(ended),
      });
      return this.toView(ended, await this.scopeNames.find(held.scopeKind, held.scopeId));
    });
  }

  private async demandMayEnd(actor: Actor, { role, personId }: RoleAssignment, on: string): Promise<void> {
    if (role !== 'admin') return;
    demand(actor.id !== personId, 'not-yourself');
    const today = stockholmDay(this.clock.now());
    const from = on < today ? today : addDays(on, 1);
    await this.administrators.demandAnother(personId, from);
  }

  private async getLocked(id: string): Promise<RoleAssignment> {
    const held = await this.transaction.em.findOne(RoleAssignment, {
      where: { id: id as RoleAssignmentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!held) throw new NotFound();
    return held;
  }

  private toView({ id, role, scopeKind, scopeId, validFrom, validTo }: RoleAssignment, name: string | null) {
    return { id, role, scope: { kind: scopeKind, id: scopeId, name }, validFrom, validTo };
  }
}
