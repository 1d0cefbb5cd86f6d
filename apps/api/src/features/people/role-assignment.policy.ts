import type { Role, ScopeKind } from '@vagar/contract';

/**
 * Where a role can reach. An administrator is one everywhere: people and organisations are one tree, and what is
 * done to a part of it shows in the rest.
 */
const scopesOf: Readonly<Record<Role, readonly ScopeKind[]>> = {
  mentor: ['everywhere', 'organisation', 'programme'],
  facilitator: ['everywhere', 'programme', 'cohort'],
  'programme-staff': ['everywhere', 'organisation', 'programme', 'cohort'],
  'organisation-contact': ['organisation'],
  admin: ['everywhere'],
};

export interface Scope {
  readonly kind: ScopeKind;
  readonly id: string | null;
}

/** Whether the role may be held with this scope, and the scope says where exactly when it needs to. */
export const mayHold = (role: Role, { kind, id }: Scope): boolean =>
  scopesOf[role].includes(kind) && (kind === 'everywhere') === (id === null);
