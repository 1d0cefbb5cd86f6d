/** Who may: roles are assigned to persons with a scope and dates; a role is a bundle of permissions. */

export const roles = ['mentor', 'facilitator', 'programme-staff', 'organisation-contact', 'admin'] as const;
export type Role = (typeof roles)[number];

export const scopeKinds = ['everywhere', 'organisation', 'programme', 'cohort'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What every signed-in, active person may do, whatever their roles. */
const ownPermissions = [
  'account:own',
  'learning:own',
  'certificates:own',
  'material:own',
  'files:read',
] as const;

const rolePermissions = {
  mentor: ['mentor-offer:own'],
  facilitator: ['cohorts:read', 'participants:read', 'meetings:manage'],
  'programme-staff': [
    'cohorts:read',
    'participants:read',
    'meetings:manage',
    'statistics:read',
    'survey-results:publish',
    'outbox:read',
    'curriculum:edit',
    'work:review',
  ],
  'organisation-contact': ['organisation-people:read', 'organisation-results:read'],
  admin: ['people:manage', 'organisations:manage', 'audit:read', 'outbox:read', 'feedback:read'],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof ownPermissions)[number] | (typeof rolePermissions)[Role][number];

export const permissionsOf = (held: readonly Role[]): ReadonlySet<Permission> =>
  new Set<Permission>([...ownPermissions, ...held.flatMap((role) => rolePermissions[role])]);

/** The roles of which at least one is needed; `null` when every signed-in person may. */
export const rolesWith = (permission: Permission): readonly Role[] | null =>
  (ownPermissions as readonly string[]).includes(permission)
    ? null
    : roles.filter((role) => (rolePermissions[role] as readonly string[]).includes(permission));
