import type { AffiliationKind, PositionKind } from '@vagar/contract';
import { oneOf } from '@vagar/domain';
import type { Chance } from '@vagar/domain';
import { asAddress, familyNames, givenNames } from '../names.ts';
import type { PlannedOrganisation } from './organisations.ts';

export interface PlannedAffiliation {
  readonly organisationId: string;
  readonly kind: AffiliationKind;
  readonly position: PositionKind | null;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PlannedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly affiliations: readonly PlannedAffiliation[];
}

const civilTitles = [
  'Utvecklingsledare',
  'Enhetschef',
  'Verksamhetschef',
  'Strateg',
  'Handläggare',
  'Utredare',
  'Projektledare',
  'Förvaltningschef',
  'Planerare',
  'Näringslivsutvecklare',
];
const positions: readonly PositionKind[] = [
  'member',
  'member',
  'member',
  'substitute',
  'substitute',
  'chair',
];
const titleOf = { member: 'Ledamot', substitute: 'Ersättare', chair: 'Ordförande' } as const;

/** A term of office: councils sit from 15 October after an election to 14 October after the next. */
const term = { from: '2026-10-15', to: '2030-10-14' };
const termBefore = { from: '2022-10-15', to: '2026-10-14' };

const elected = (body: PlannedOrganisation, chance: Chance): PlannedAffiliation => {
  const position = oneOf(positions, chance);
  const dates = chance() < 0.8 ? term : termBefore;
  return {
    organisationId: body.id,
    kind: 'elected',
    position,
    title: titleOf[position],
    validFrom: chance() < 0.92 ? termBefore.from : dates.from,
    validTo: dates.to,
  };
};

const employed = (organisation: PlannedOrganisation, chance: Chance): PlannedAffiliation => ({
  organisationId: organisation.id,
  kind: 'civil',
  position: null,
  title: oneOf(civilTitles, chance),
  validFrom: `20${15 + Math.floor(chance() * 10)}-0${1 + Math.floor(chance() * 9)}-01`,
  validTo: null,
});

/** Made-up people spread over the county's organisations; some hold an elected task beside their employment. */
export const planPeople = (
  count: number,
  organisations: readonly PlannedOrganisation[],
  chance: Chance,
): PlannedPerson[] => {
  const bodies = organisations.filter(({ kind }) => kind === 'body');
  const employers = organisations.filter(
    ({ kind }) =>
      kind === 'administration' || kind === 'company' || kind === 'association' || kind === 'state-agency',
  );
  const taken = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const givenName = oneOf(givenNames, chance);
    const familyName = oneOf(familyNames, chance);
    const address = `${asAddress(givenName)}.${asAddress(familyName)}`;
    const before = taken.get(address) ?? 0;
    taken.set(address, before + 1);
    const isElected = chance() < 0.45;
    const affiliations = isElected
      ? [elected(oneOf(bodies, chance), chance)]
      : [employed(oneOf(employers, chance), chance)];
    // A councillor who is employed by a municipality is one person with two affiliations.
    if (isElected && chance() < 0.25) affiliations.push(employed(oneOf(employers, chance), chance));
    return {
      givenName,
      familyName,
      email: `${address}${before === 0 ? '' : before + 1}@vagar.example`,
      affiliations,
    };
  });
};
