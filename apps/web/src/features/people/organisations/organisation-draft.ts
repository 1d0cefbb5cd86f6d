import type { OrganisationKind, OrganisationView, WriteOrganisation } from '@vagar/contract';

/** An organisation as it is being written. */
export interface OrganisationDraft {
  name: string;
  kind: OrganisationKind;
  code: string;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
  successorId: string | null;
}

export const organisationFields = [
  'name',
  'kind',
  'code',
  'parentId',
  'validFrom',
  'validTo',
  'successorId',
] as const;

export const organisationKinds = [
  'region',
  'municipality',
  'body',
  'administration',
  'state-agency',
  'university',
  'association',
  'company',
  'other-region',
] as const satisfies readonly OrganisationKind[];

export const newOrganisation = (parentId: string | null, today: string): OrganisationDraft => ({
  name: '',
  kind: parentId === null ? 'municipality' : 'administration',
  code: '',
  parentId,
  validFrom: today,
  validTo: null,
  successorId: null,
});

export const draftOf = ({
  name,
  kind,
  code,
  parentId,
  validFrom,
  validTo,
  successorId,
}: OrganisationView): OrganisationDraft => ({
  name,
  kind,
  code: code ?? '',
  parentId,
  validFrom,
  validTo,
  successorId,
});

/** What is sent; an empty code is no code. */
export const written = (draft: OrganisationDraft): WriteOrganisation => ({
  ...draft,
  name: draft.name.trim(),
  code: draft.code.trim() || null,
  validFrom: draft.validFrom ?? '',
});
