import type { OrganisationView } from '@vagar/contract';

export interface Branch {
  organisation: OrganisationView;
  below: Branch[];
  /** Fits the search itself, not only for the sake of something below it. */
  isHit: boolean;
}

export interface TreeFilter {
  search: string;
  withEnded: boolean;
  /** Today in Sweden, `2026-11-23`. */
  today: string;
}

export const hasEnded = ({ validTo }: Pick<OrganisationView, 'validTo'>, today: string): boolean =>
  validTo !== null && validTo < today;

/** The region and its municipalities first, those of other counties last; alike ones keep their order by name. */
const ranks: Readonly<Record<OrganisationView['kind'], number>> = {
  region: 0,
  municipality: 1,
  body: 2,
  administration: 3,
  'state-agency': 4,
  university: 5,
  association: 6,
  company: 7,
  'other-region': 8,
};

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');

/** The organisations above one, the nearest first. */
export function pathTo(all: readonly OrganisationView[], organisationId: string): OrganisationView[] {
  const byId = new Map(all.map((organisation) => [organisation.id, organisation]));
  const above: OrganisationView[] = [];
  let at = byId.get(organisationId)?.parentId ?? null;
  while (at !== null) {
    const parent = byId.get(at);
    if (!parent || above.includes(parent)) break;
    above.push(parent);
    at = parent.parentId;
  }
  return above;
}

/**
 * The tree as it is shown: what fits, and whatever it lies under. One whose parent is not in the list stands at
 * the top rather than nowhere.
 */
export function treeOf(all: readonly OrganisationView[], { search, withEnded, today }: TreeFilter): Branch[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const known = new Set(all.map(({ id }) => id));
  const fits = (organisation: OrganisationView) => {
    const text = fold(`${organisation.name} ${organisation.code ?? ''}`);
    return words.every((word) => text.includes(word));
  };
  const grow = (parentId: string | null): Branch[] =>
    all
      .filter((it) => (it.parentId !== null && known.has(it.parentId) ? it.parentId : null) === parentId)
      .map((organisation) => ({
        organisation,
        below: grow(organisation.id),
        isHit: fits(organisation) && (withEnded || !hasEnded(organisation, today)),
      }))
      .filter(({ isHit, below }) => isHit || below.length > 0)
      .sort((one, other) => ranks[one.organisation.kind] - ranks[other.organisation.kind]);
  return grow(null);
}

/** How many in the branches fit the search themselves. */
export const hitsIn = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { isHit, below }) => sum + (isHit ? 1 : 0) + hitsIn(below), 0);
