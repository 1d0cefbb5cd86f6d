import fc from 'fast-check';
import { programmeFindings } from './programme-gate.ts';
import type { GatedProgramme } from './programme-gate.ts';

const both = (text: string) => ({ sv: text, en: text });
const course = (id: string, change: Partial<GatedProgramme['courses'][number]> = {}) => ({
  id,
  title: both(id),
  published: 1,
  isArchived: false,
  ...change,
});
const programmeOf = (change: Partial<GatedProgramme> = {}): GatedProgramme => ({
  title: both('Programmet'),
  summary: both('Om'),
  aim: both('Syfte'),
  courses: [course('a')],
  ...change,
});
const said = (programme: GatedProgramme) =>
  programmeFindings(programme).map(({ code, weight, path, courseId }) =>
    [weight, code, path, courseId].filter(Boolean).join(' '),
  );

const blank = fc.constantFrom('', ' ', '\n');
const text = fc.record({ sv: fc.oneof(blank, fc.string()), en: fc.option(fc.string(), { nil: undefined }) });
const anyText = text.map(({ sv, en }) => (en === undefined ? { sv } : { sv, en }));
const anyProgramme: fc.Arbitrary<GatedProgramme> = fc.record({
  title: anyText,
  summary: anyText,
  aim: anyText,
  courses: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      title: anyText,
      published: fc.option(fc.integer({ min: 1 })),
      isArchived: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
});

describe('the gate before a programme', () => {
  it('lets a whole programme through', () => {
    expect(programmeFindings(programmeOf())).toEqual([]);
  });

  it('asks for a name, and for texts in both languages', () => {
    const programme = programmeOf({ title: { sv: ' ' }, summary: { sv: 'Om' }, aim: { sv: '', en: 'Aim' } });

    expect(said(programme)).toEqual([
      'must title-missing title',
      'should translation-missing summary',
      'should text-missing aim',
    ]);
  });

  it('is not passed by an empty programme, nor by courses that nobody can take', () => {
    const courses = [course('a'), course('b', { published: null }), course('c', { isArchived: true })];

    expect(said(programmeOf({ courses: [] }))).toEqual(['must no-courses']);
    expect(said(programmeOf({ courses }))).toEqual(['must course-unpublished b', 'must course-archived c']);
  });

  it('leaves no must exactly when the catalogue can show the programme with each of its courses', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const must = programmeFindings(programme).filter(({ weight }) => weight === 'must');
        const { title, courses } = programme;

        const canBeShown =
          title.sv.trim() !== '' &&
          courses.length > 0 &&
          courses.every(({ published, isArchived }) => published !== null && !isArchived);
        expect(must.length === 0).toBe(canBeShown);
      }),
    );
  });

  it('finds the same in any order of the courses', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const turned = { ...programme, courses: programme.courses.toReversed() };

        expect(said(turned).toSorted()).toEqual(said(programme).toSorted());
      }),
    );
  });
});
