import type { OrganisationView } from '@vagar/contract';
import { hitsIn, pathTo, treeOf } from './tree.ts';
import type { Branch } from './tree.ts';

const organisation = (id: string, parentId: string | null, facts: Partial<OrganisationView> = {}) => ({
  id,
  name: id,
  kind: 'body' as const,
  code: null,
  parentId,
  validFrom: '2015-01-01',
  validTo: null,
  successorId: null,
  version: 1,
  ...facts,
});

const all: OrganisationView[] = [
  organisation('region', null, { name: 'Region Västernorrland', code: '22' }),
  organisation('styrelse', 'region', { name: 'Regionstyrelsen' }),
  organisation('gammal', 'region', { name: 'Landstingsstyrelsen', validTo: '2018-12-31' }),
  organisation('ange', null, { name: 'Ånge kommun', code: '2260' }),
];
const today = '2026-11-24';
const shape = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ organisation: { id }, below }) => (below.length > 0 ? [id, shape(below)] : id));

describe('the tree of organisations', () => {
  it('shows those of today, each under what it lies under', () => {
    const tree = treeOf(all, { search: '', withEnded: false, today });

    expect(shape(tree)).toEqual([['region', ['styrelse']], 'ange']);
  });

  it('shows the ended ones too when asked', () => {
    const tree = treeOf(all, { search: '', withEnded: true, today });

    expect(shape(tree)).toEqual([['region', ['styrelse', 'gammal']], 'ange']);
    expect(hitsIn(tree)).toBe(4);
  });

  it('keeps the way to what was found, and counts only what was found', () => {
    const tree = treeOf(all, { search: 'regionst', withEnded: false, today });

    expect(shape(tree)).toEqual([['region', ['styrelse']]]);
    expect(hitsIn(tree)).toBe(1);
  });

  it.each(['ÅNGE', 'A\u030Ange', '2260', 'kommun ånge'])('finds Ånge by “%s”', (search) => {
    const tree = treeOf(all, { search, withEnded: false, today });

    expect(shape(tree)).toEqual(['ange']);
  });

  it('tells Ånge from Ange', () => {
    expect(treeOf(all, { search: 'ange', withEnded: false, today })).toEqual([]);
  });

  it('holds an organisation whose last day is today', () => {
    const last = [organisation('sista', null, { validTo: today })];

    expect(treeOf(last, { search: '', withEnded: false, today })).toHaveLength(1);
  });

  it('begins with the region and its municipalities, whatever their names', () => {
    const mixed = [
      organisation('dalarna', null, { kind: 'other-region' }),
      organisation('kramfors', null, { kind: 'municipality' }),
      organisation('timra', null, { kind: 'municipality' }),
      organisation('vasternorrland', null, { kind: 'region' }),
    ];

    const tree = treeOf(mixed, { search: '', withEnded: false, today });

    expect(shape(tree)).toEqual(['vasternorrland', 'kramfors', 'timra', 'dalarna']);
  });

  it('puts one whose parent is out of sight at the top', () => {
    const orphan = [organisation('ensam', 'borta')];

    expect(shape(treeOf(orphan, { search: '', withEnded: false, today }))).toEqual(['ensam']);
  });

  it('knows the way up, the nearest first', () => {
    const deep = [...all, organisation('utskott', 'styrelse')];

    expect(pathTo(deep, 'utskott').map(({ id }) => id)).toEqual(['styrelse', 'region']);
  });
});
