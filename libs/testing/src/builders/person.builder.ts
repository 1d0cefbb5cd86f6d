import type { PersonState, Role, ScopeKind } from '@vagar/contract';
import type { AffiliationId, OrganisationId, PersonId } from '@vagar/domain';
import { insert, newId, nextNumber } from './rows.ts';
import type { Rows } from './rows.ts';

export interface GivenPerson {
  readonly id: PersonId;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** A role everywhere by its name, or with its scope and dates. */
export type GivenRole =
  | Role
  | {
      readonly role: Role;
      readonly scopeKind?: ScopeKind;
      readonly scopeId?: string;
      readonly validFrom?: string;
      readonly validTo?: string;
    };

export interface PersonWishes {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  readonly state?: PersonState;
  readonly locale?: 'sv' | 'en';
  readonly roles?: readonly GivenRole[];
}

/** Long before any test's clock. */
const longAgo = '2020-01-01';

/** Persons, organisations and what ties them, inserted as they would stand after some time of use. */
export const personBuilders = (rows: Rows) => {
  const role = async (person: { readonly id: PersonId }, wish: GivenRole): Promise<string> => {
    const given = typeof wish === 'string' ? { role: wish } : wish;
    const id = newId();
    await insert(rows, 'role_assignment', {
      id,
      person_id: person.id,
      role: given.role,
      scope_kind: given.scopeKind ?? 'everywhere',
      scope_id: given.scopeId ?? null,
      valid_from: given.validFrom ?? longAgo,
      valid_to: given.validTo ?? null,
    });
    return id;
  };

  const person = async (wishes: PersonWishes = {}): Promise<GivenPerson> => {
    const made: GivenPerson = {
      id: newId(),
      email: wishes.email ?? `person-${nextNumber()}-${newId().slice(0, 8)}@vagar.example`,
      givenName: wishes.givenName ?? 'Kim',
      familyName: wishes.familyName ?? `Testsson ${nextNumber()}`,
    };
    await insert(rows, 'person', {
      id: made.id,
      given_name: made.givenName,
      family_name: made.familyName,
      email: made.email,
      locale: wishes.locale ?? 'sv',
      state: wishes.state ?? 'active',
      created_at: longAgo,
    });
    for (const wish of wishes.roles ?? []) await role(made, wish);
    return made;
  };

  const organisation = async (
    wishes: {
      name?: string;
      kind?: string;
      parentId?: OrganisationId;
      validFrom?: string;
      validTo?: string;
    } = {},
  ): Promise<{ readonly id: OrganisationId; readonly name: string }> => {
    const made = { id: newId<OrganisationId>(), name: wishes.name ?? `Organisation ${nextNumber()}` };
    await insert(rows, 'organisation', {
      id: made.id,
      name: made.name,
      kind: wishes.kind ?? 'municipality',
      parent_id: wishes.parentId ?? null,
      valid_from: wishes.validFrom ?? longAgo,
      valid_to: wishes.validTo ?? null,
    });
    return made;
  };

  const affiliation = async (
    holder: { readonly id: PersonId },
    at: { readonly id: OrganisationId },
    wishes: {
      kind?: 'elected' | 'civil';
      position?: 'member' | 'substitute' | 'chair';
      title?: string;
      validFrom?: string;
      validTo?: string;
    } = {},
  ): Promise<{ readonly id: AffiliationId }> => {
    const id = newId<AffiliationId>();
    await insert(rows, 'affiliation', {
      id,
      person_id: holder.id,
      organisation_id: at.id,
      kind: wishes.kind ?? 'civil',
      position_kind: wishes.position ?? null,
      title: wishes.title ?? 'Handläggare',
      valid_from: wishes.validFrom ?? longAgo,
      valid_to: wishes.validTo ?? null,
    });
    return { id };
  };

  return { person, organisation, affiliation, role };
};
