import { permissionsOf } from '@vagar/contract';
import type { Permission, Role, ScopeKind } from '@vagar/contract';
import type { PersonId } from '@vagar/domain';

/** A role held today, and where. `scopeId` is null exactly when the scope is everywhere. */
export interface HeldRole {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

/**
 * Where something belongs, to be compared with the scope of a role. An organisation counts with all it lies
 * under, because a role over a part of the tree reaches down.
 */
export interface Place {
  readonly organisationIds?: readonly string[];
  readonly programmeId?: string;
  readonly cohortId?: string;
}

/** Where a permission reaches: everywhere, or the listed organisations (with all below), programmes, cohorts. */
export type Reach =
  | 'everywhere'
  | {
      readonly organisationIds: readonly string[];
      readonly programmeIds: readonly string[];
      readonly cohortIds: readonly string[];
    };

const covers = ({ scopeKind, scopeId }: HeldRole, place: Place): boolean => {
  switch (scopeKind) {
    case 'everywhere':
      return true;
    case 'organisation':
      return scopeId !== null && (place.organisationIds ?? []).includes(scopeId);
    case 'programme':
      return scopeId !== null && place.programmeId === scopeId;
    case 'cohort':
      return scopeId !== null && place.cohortId === scopeId;
  }
};

export interface PersonFacts {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: 'sv' | 'en';
  readonly roles: readonly HeldRole[];
}

const own = permissionsOf([]);

/** A signed-in person with the roles that hold today. */
export class PersonActor {
  readonly kind = 'person';
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: 'sv' | 'en';
  readonly roles: readonly HeldRole[];

  constructor(facts: PersonFacts) {
    this.id = facts.id;
    this.givenName = facts.givenName;
    this.familyName = facts.familyName;
    this.locale = facts.locale;
    this.roles = facts.roles;
  }

  /** Whether the permission is held somewhere: enough to enter a route, never enough to see an object. */
  holds(permission: Permission): boolean {
    return own.has(permission) || this.roles.some(({ role }) => permissionsOf([role]).has(permission));
  }

  /** Whether the permission holds for something at `place`; without a place: everywhere. */
  may(permission: Permission, place: Place = {}): boolean {
    return own.has(permission) || this.rolesFor(permission).some((held) => covers(held, place));
  }

  /** Where the permission reaches, for lists that show only that. */
  reachOf(permission: Permission): Reach {
    if (own.has(permission)) return 'everywhere';
    const held = this.rolesFor(permission);
    if (held.some(({ scopeKind }) => scopeKind === 'everywhere')) return 'everywhere';
    const idsOf = (kind: ScopeKind) =>
      held.flatMap(({ scopeKind, scopeId }) => (scopeKind === kind && scopeId ? [scopeId] : []));
    return {
      organisationIds: idsOf('organisation'),
      programmeIds: idsOf('programme'),
      cohortIds: idsOf('cohort'),
    };
  }

  private rolesFor(permission: Permission): HeldRole[] {
    return this.roles.filter(({ role }) => permissionsOf([role]).has(permission));
  }
}

/** The program itself, acting by a part of it: `Actor.system('certificates')`. */
export class SystemActor {
  readonly kind = 'system';
  readonly id = null;

  constructor(readonly name: string) {}

  holds(_permission: Permission): boolean {
    return true;
  }

  may(_permission: Permission, _place: Place = {}): boolean {
    return true;
  }

  reachOf(_permission: Permission): Reach {
    return 'everywhere';
  }
}

/** Who acts: the explicit first argument of everything that acts. */
export type Actor = PersonActor | SystemActor;

export const Actor = {
  person: (facts: PersonFacts): PersonActor => new PersonActor(facts),
  system: (name: string): SystemActor => new SystemActor(name),
};
