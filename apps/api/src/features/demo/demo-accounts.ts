import type { Role, ScopeKind } from '@vagar/contract';
import type { PlannedAffiliation } from './plan/people.ts';
import type { PlannedOrganisation } from './plan/organisations.ts';

export interface DemoAccount {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly affiliations: readonly PlannedAffiliation[];
  readonly roles: readonly {
    readonly role: Role;
    readonly scopeKind: ScopeKind;
    readonly scopeId: string | null;
  }[];
}

const everywhere = (role: Role) => ({ role, scopeKind: 'everywhere' as const, scopeId: null });

/** The six accounts a newcomer signs in with. @throws Error when the organisations they belong to are not there */
export const demoAccounts = (organisations: readonly PlannedOrganisation[]): DemoAccount[] => {
  const idOf = (name: string, parent?: string): string => {
    const parentId = parent === undefined ? null : idOf(parent);
    const found = organisations.find((it) => it.name === name && it.parentId === parentId);
    if (!found) throw new Error(`The demo world has no organisation called ${name}`);
    return found.id;
  };
  const region = 'Region Västernorrland';
  const civil = (organisationId: string, title: string): PlannedAffiliation => ({
    organisationId,
    kind: 'civil',
    position: null,
    title,
    validFrom: '2021-03-01',
    validTo: null,
  });
  /** Elected twice: a council's term is one affiliation, dated by itself. */
  const member = (organisationId: string): PlannedAffiliation[] =>
    ['2022', '2026'].map((year) => ({
      organisationId,
      kind: 'elected',
      position: 'member',
      title: 'Ledamot',
      validFrom: `${year}-10-15`,
      validTo: `${Number(year) + 4}-10-14`,
    }));
  return [
    {
      email: 'leader@vagar.example',
      givenName: 'Linnéa',
      familyName: 'Strandås',
      affiliations: [
        ...member(idOf('Regionfullmäktige', region)),
        civil(idOf('Samhällsbyggnadsförvaltningen', 'Härnösands kommun'), 'Planerare'),
      ],
      roles: [],
    },
    {
      email: 'official@vagar.example',
      givenName: 'Jouni',
      familyName: 'Rantala',
      affiliations: [civil(idOf('Regional utveckling', region), 'Utvecklingsledare')],
      roles: [],
    },
    {
      email: 'mentor@vagar.example',
      givenName: 'Berit',
      familyName: 'Fjällås',
      affiliations: [civil(idOf('Länsstyrelsen Västernorrland'), 'Enhetschef')],
      roles: [everywhere('mentor')],
    },
    {
      email: 'staff@vagar.example',
      givenName: 'Klas',
      familyName: 'Nordvik',
      affiliations: [civil(idOf('Regional utveckling', region), 'Programansvarig')],
      roles: [everywhere('programme-staff')],
    },
    {
      email: 'contact@vagar.example',
      givenName: 'Maarit',
      familyName: 'Lidberg',
      affiliations: [civil(idOf('Kommunledningsförvaltningen', 'Sundsvalls kommun'), 'HR-strateg')],
      roles: [
        { role: 'organisation-contact', scopeKind: 'organisation', scopeId: idOf('Sundsvalls kommun') },
      ],
    },
    {
      email: 'admin@vagar.example',
      givenName: 'Östen',
      familyName: 'Granåker',
      affiliations: [civil(idOf('Regionledningsförvaltningen', region), 'Systemförvaltare')],
      roles: [everywhere('admin')],
    },
  ];
};
