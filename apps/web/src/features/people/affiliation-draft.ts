import type { AffiliationKind, AffiliationView, PositionKind, WriteAffiliation } from '@vagar/contract';

/** An affiliation as it is being written: anything may still be missing. */
export interface AffiliationDraft {
  organisationId: string | null;
  kind: AffiliationKind;
  position: PositionKind | null;
  title: string;
  validFrom: string | null;
  validTo: string | null;
}

export const affiliationFields = [
  'organisationId',
  'kind',
  'position',
  'title',
  'validFrom',
  'validTo',
] as const;
export type AffiliationFieldName = (typeof affiliationFields)[number];

export const newDraft = (today: string): AffiliationDraft => ({
  organisationId: null,
  kind: 'civil',
  position: null,
  title: '',
  validFrom: today,
  validTo: null,
});

export const draftOf = (view: AffiliationView): AffiliationDraft => ({
  organisationId: view.organisationId,
  kind: view.kind,
  position: view.position,
  title: view.title,
  validFrom: view.validFrom,
  validTo: view.validTo,
});

/** What must be there before anything is sent. */
export const missingIn = ({ organisationId, title, validFrom }: AffiliationDraft): AffiliationFieldName[] => [
  ...(organisationId === null ? (['organisationId'] as const) : []),
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(validFrom === null ? (['validFrom'] as const) : []),
];

/** What is sent once nothing is missing; a seat belongs to elected officials only. */
export const written = (draft: AffiliationDraft): WriteAffiliation => ({
  organisationId: draft.organisationId ?? '',
  kind: draft.kind,
  position: draft.kind === 'elected' ? draft.position : null,
  title: draft.title.trim(),
  validFrom: draft.validFrom ?? '',
  validTo: draft.validTo,
});
