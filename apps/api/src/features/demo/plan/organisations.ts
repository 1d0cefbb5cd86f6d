import type { OrganisationKind } from '@vagar/contract';
import { z } from 'zod';
import { stableId } from '../../curriculum/index.ts';

const names = z.array(z.string());
const partner = z.object({
  name: z.string(),
  kind: z.enum(['state-agency', 'university', 'association', 'company']),
});
const coded = z.object({ code: z.string(), name: z.string() });

/** `content/organisations.json`: public facts about who there is. */
export const organisationsFile = z.object({
  region: z.object({ code: z.string(), name: z.string(), bodies: names, administrations: names }),
  municipalities: z.array(coded),
  municipalityBodies: names,
  municipalityAdministrations: names,
  partners: z.array(partner),
  otherRegions: z.array(coded),
});
export type OrganisationsFile = z.infer<typeof organisationsFile>;

export interface PlannedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code: string | null;
  readonly parentId: string | null;
}

const idOf = (...path: string[]): string => stableId('organisation', ...path);

const withParts = (
  whole: { readonly name: string; readonly code: string },
  kind: OrganisationKind,
  bodies: readonly string[],
  administrations: readonly string[],
): PlannedOrganisation[] => {
  const id = idOf(whole.name);
  const part = (partKind: OrganisationKind) => (name: string) => ({
    id: idOf(whole.name, name),
    name,
    kind: partKind,
    code: null,
    parentId: id,
  });
  return [
    { id, name: whole.name, kind, code: whole.code, parentId: null },
    ...bodies.map(part('body')),
    ...administrations.map(part('administration')),
  ];
};

/** The tree of organisations: the region and the municipalities with their bodies, partners and other regions. */
export const planOrganisations = (file: OrganisationsFile): PlannedOrganisation[] => [
  ...withParts(file.region, 'region', file.region.bodies, file.region.administrations),
  ...file.municipalities.flatMap((it) =>
    withParts(it, 'municipality', file.municipalityBodies, file.municipalityAdministrations),
  ),
  ...file.partners.map(({ name, kind }) => ({ id: idOf(name), name, kind, code: null, parentId: null })),
  ...file.otherRegions.map(({ name, code }) => ({
    id: idOf(name),
    name,
    kind: 'other-region' as const,
    code,
    parentId: null,
  })),
];
