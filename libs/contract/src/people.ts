import { z } from 'zod';
import { roles, scopeKinds } from './permissions.ts';
import { day, email, instant, language, line, pageOf, pageQuery, prose, uuid } from './primitives.ts';

export const organisationKinds = [
  'region',
  'municipality',
  'state-agency',
  'university',
  'association',
  'company',
  'other-region',
  'body',
  'administration',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationView = z
  .object({
    id: uuid,
    name: z.string(),
    kind: z.enum(organisationKinds),
    code: z.string().nullable(),
    parentId: uuid.nullable(),
    validFrom: day,
    validTo: day.nullable(),
    successorId: uuid.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

export const organisationList = z
  .object({ rows: z.array(organisationView) })
  .meta({ id: 'OrganisationList' });
export type OrganisationList = z.infer<typeof organisationList>;

export const writeOrganisation = z
  .strictObject({
    name: line(200),
    kind: z.enum(organisationKinds),
    code: line(20).nullable().default(null),
    parentId: uuid.nullable().default(null),
    validFrom: day,
    validTo: day.nullable().default(null),
    successorId: uuid.nullable().default(null),
  })
  .meta({ id: 'WriteOrganisation' });
export type WriteOrganisation = z.input<typeof writeOrganisation>;

export const affiliationKinds = ['elected', 'civil'] as const;
export type AffiliationKind = (typeof affiliationKinds)[number];
export const positionKinds = ['member', 'substitute', 'chair'] as const;
export type PositionKind = (typeof positionKinds)[number];

/** Person ↔ organisation, dated. There is no field for party, and there never will be one. */
export const affiliationView = z
  .object({
    id: uuid,
    organisationId: uuid,
    organisationName: z.string(),
    kind: z.enum(affiliationKinds),
    position: z.enum(positionKinds).nullable(),
    title: z.string(),
    validFrom: day,
    validTo: day.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Affiliation' });
export type AffiliationView = z.infer<typeof affiliationView>;

export const writeAffiliation = z
  .strictObject({
    organisationId: uuid,
    kind: z.enum(affiliationKinds),
    position: z.enum(positionKinds).nullable().default(null),
    title: line(200),
    validFrom: day,
    validTo: day.nullable().default(null),
  })
  .meta({ id: 'WriteAffiliation' });
export type WriteAffiliation = z.input<typeof writeAffiliation>;

export const roleAssignmentView = z
  .object({
    id: uuid,
    role: z.enum(roles),
    scope: z.object({ kind: z.enum(scopeKinds), id: uuid.nullable(), name: z.string().nullable() }),
    validFrom: day,
    validTo: day.nullable(),
  })
  .meta({ id: 'RoleAssignment' });
export type RoleAssignmentView = z.infer<typeof roleAssignmentView>;

export const assignRole = z
  .strictObject({
    role: z.enum(roles),
    scope: z.strictObject({ kind: z.enum(scopeKinds), id: uuid.nullable().default(null) }),
    validFrom: day,
    validTo: day.nullable().default(null),
  })
  .meta({ id: 'AssignRole' });
export type AssignRole = z.input<typeof assignRole>;

export const endRole = z.strictObject({ on: day }).meta({ id: 'EndRole' });
export type EndRole = z.infer<typeof endRole>;

export const personStates = ['invited', 'active', 'deactivated'] as const;
export type PersonState = (typeof personStates)[number];

export const personRow = z
  .object({
    id: uuid,
    givenName: z.string(),
    familyName: z.string(),
    email: z.string(),
    state: z.enum(personStates),
    affiliations: z.array(z.string()),
    roles: z.array(z.enum(roles)),
  })
  .meta({ id: 'PersonRow' });
export type PersonRow = z.infer<typeof personRow>;
export const personPage = pageOf(personRow).meta({ id: 'PersonPage' });

export const personView = z
  .object({
    id: uuid,
    givenName: z.string(),
    familyName: z.string(),
    email: z.string(),
    locale: language,
    state: z.enum(personStates),
    createdAt: instant,
    version: z.number().int(),
    affiliations: z.array(affiliationView),
    roles: z.array(roleAssignmentView),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;

export const peopleQuery = z.strictObject({
  ...pageQuery,
  search: z.string().trim().max(100).optional(),
  state: z.enum(personStates).optional(),
  organisationId: uuid.optional(),
  role: z.enum(roles).optional(),
  sort: z.enum(['family-name', '-family-name', 'created', '-created']).default('family-name'),
});
export type PeopleQuery = z.input<typeof peopleQuery>;

export const createPerson = z
  .strictObject({
    givenName: line(100),
    familyName: line(100),
    email,
    locale: language.default('sv'),
    affiliations: z.array(writeAffiliation).max(20).default([]),
  })
  .meta({ id: 'CreatePerson' });
export type CreatePerson = z.input<typeof createPerson>;

export const changePerson = z
  .strictObject({ givenName: line(100), familyName: line(100), locale: language })
  .meta({ id: 'ChangePerson' });
export type ChangePerson = z.infer<typeof changePerson>;

export const withReason = z.strictObject({ reason: prose(500).trim().min(1) }).meta({ id: 'WithReason' });
export type WithReason = z.infer<typeof withReason>;

export const auditQuery = z.strictObject({
  ...pageQuery,
  actorId: uuid.optional(),
  subjectId: uuid.optional(),
  action: z.string().max(80).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type AuditQuery = z.input<typeof auditQuery>;

export const auditRow = z
  .object({
    id: uuid,
    at: instant,
    actor: z.object({ id: uuid.nullable(), name: z.string().nullable(), system: z.string().nullable() }),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditRow = z.infer<typeof auditRow>;
export const auditPage = pageOf(auditRow).meta({ id: 'AuditPage' });

export const outboxRow = z
  .object({
    id: uuid,
    at: instant,
    to: z.string(),
    kind: z.string(),
    subject: z.string(),
    text: z.string(),
    state: z.enum(['waiting', 'sent', 'failed', 'kept']),
  })
  .meta({ id: 'OutboxMail' });
export type OutboxRow = z.infer<typeof outboxRow>;
export const outboxPage = pageOf(outboxRow).meta({ id: 'OutboxPage' });
export const listQuery = z.strictObject({ ...pageQuery });
export type ListQuery = z.input<typeof listQuery>;

/** A report about accessibility may be anonymous; a contact is asked for only to answer it. */
export const sendFeedback = z
  .strictObject({ message: prose(5000).trim().min(1), page: line(300).optional(), contact: email.optional() })
  .meta({ id: 'AccessibilityFeedback' });
export type SendFeedback = z.input<typeof sendFeedback>;
export const feedbackRow = z
  .object({
    id: uuid,
    at: instant,
    message: z.string(),
    page: z.string().nullable(),
    contact: z.string().nullable(),
  })
  .meta({ id: 'AccessibilityFeedbackRow' });
export type FeedbackRow = z.infer<typeof feedbackRow>;
export const feedbackPage = pageOf(feedbackRow).meta({ id: 'AccessibilityFeedbackPage' });
