import fc from 'fast-check';
import { competenceReference, duplicatesIn, frameworkContent } from './framework.ts';

const frameworkOf = (id: string, version: string, ...areas: readonly (readonly [string, ...string[]])[]) => ({
  id,
  version,
  areas: areas.map(([area, ...competences]) => ({
    id: area,
    competences: competences.map((competence) => ({ id: competence })),
  })),
});

const partId = fc.stringMatching(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

describe('frameworks as files', () => {
  it('tells where an id stands a second time', () => {
    const file = [
      frameworkOf('mod', '1', ['a', 'a1', 'a2'], ['a', 'a3']),
      frameworkOf('mod', '2', ['a', 'a1'], ['b', 'a1']),
      frameworkOf('mod', '1', ['a', 'a1']),
    ];

    expect(duplicatesIn(file)).toEqual([
      'frameworks.0.areas.1.id',
      'frameworks.1.areas.1.competences.0.id',
      'frameworks.2.id',
    ]);
  });

  it('names no two competences alike, in whatever versions they stand', () => {
    const competence = fc.record({ id: slug, version: partId, isFirst: fc.boolean(), competence: partId });
    const nameOf = (it: { id: string; version: string; isFirst: boolean; competence: string }) =>
      competenceReference(it, it.competence);
    const same = (it: { id: string; version: string; isFirst: boolean; competence: string }) =>
      JSON.stringify([it.id, it.isFirst ? null : it.version, it.competence]);
    fc.assert(
      fc.property(competence, competence, (one, other) => {
        expect(nameOf(one) === nameOf(other)).toBe(same(one) === same(other));
      }),
    );
  });

  it('takes the same content in another order of names for the same', () => {
    const one = { id: 'mod', name: { sv: 'Mod', en: 'Courage' } };
    const other = { name: { en: 'Courage', sv: 'Mod' }, id: 'mod' };

    expect(frameworkContent(one)).toBe(frameworkContent(other));
    expect(frameworkContent({ ...one, id: 'annat' })).not.toBe(frameworkContent(one));
  });
});
