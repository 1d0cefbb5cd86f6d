import type { ProgrammeCourseLine, ProgrammeDraftView } from '@vagar/contract';
import fc from 'fast-check';
import { inOrder, joined, orderOf, steppedCourse, withCourse, withoutCourse } from './programme-shape.ts';

const line = (id: string): ProgrammeCourseLine => ({
  id,
  title: { sv: id },
  minutes: 10,
  published: 1,
  archivedAt: null,
});
const programmeOf = (courses: string, others = ''): ProgrammeDraftView => ({
  id: 'p',
  key: 'p',
  title: { sv: 'p' },
  summary: { sv: '' },
  aim: { sv: '' },
  coverSeed: 'p',
  version: 1,
  orderVersion: 1,
  published: null,
  hasChanges: false,
  archivedAt: null,
  courses: [...courses].map(line),
  others: [...others].map(line),
});
const shown = ({ courses }: { courses: readonly string[] }) => courses.join('');
const anyStep = fc.oneof(
  fc.record({
    act: fc.constant('put' as const),
    id: fc.constantFrom(...'abcdef'),
    before: fc.constantFrom(...'abcdef', null),
  }),
  fc.record({ act: fc.constant('out' as const), id: fc.constantFrom(...'abcdef') }),
  fc.record({
    act: fc.constant('step' as const),
    id: fc.constantFrom(...'abcdef'),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
);

describe('the order of a programme', () => {
  it('puts a course where it is said, steps it, and takes it out', () => {
    const order = orderOf(programmeOf('abc', 'd'));

    expect(shown(withCourse(order, 'd', 'b'))).toBe('adbc');
    expect(shown(withCourse(order, 'a', null))).toBe('bca');
    expect(shown(steppedCourse(order, 'b', -1) ?? order)).toBe('bac');
    expect(shown(steppedCourse(order, 'b', 1) ?? order)).toBe('acb');
    expect(steppedCourse(order, 'c', 1)).toBeNull();
    expect(shown(withoutCourse(order, 'b'))).toBe('ac');
  });

  it('loses no course and shows none twice, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const start = programmeOf('abc', 'def');

        const end = steps.reduce((programme, step) => {
          const order = orderOf(programme);
          if (step.act === 'put') return inOrder(programme, withCourse(order, step.id, step.before));
          if (step.act === 'out') return inOrder(programme, withoutCourse(order, step.id));
          return inOrder(programme, steppedCourse(order, step.id, step.by) ?? order);
        }, start);

        const ids = [...end.courses, ...end.others].map(({ id }) => id);
        expect(ids.toSorted()).toEqual([...'abcdef']);
      }),
    );
  });

  it('keeps what the other has put in, and leaves out what one has taken out', () => {
    const base = programmeOf('abc', 'de');
    const mine = inOrder(base, { courses: ['c', 'a'] });
    const theirs = programmeOf('abcd', 'e');

    expect(shown(joined(mine, theirs))).toBe('cad');
  });
});
