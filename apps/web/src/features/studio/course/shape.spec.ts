import type { CourseDraftView } from '@vagar/contract';
import fc from 'fast-check';
import {
  idsOf,
  inOrder,
  joined,
  orderOf,
  sameOrder,
  steppedActivity,
  steppedModule,
  withActivity,
  withModule,
  withoutActivity,
  withoutModule,
} from './shape.ts';
import { courseOf, moduleOf, shownOrder as shown } from './sample-course.ts';

describe('the shape of a course', () => {
  it('steps an activity within its module, and over its border into the next', () => {
    const order = orderOf(courseOf([2, 1]));

    const down = steppedActivity(order, 'a1', 1);
    const over = down && steppedActivity(down, 'a1', 1);
    const stop = steppedActivity(order, 'a1', -1);

    expect(down && shown(down)).toEqual(['m1: a2 a1', 'm2: a3']);
    expect(over && shown(over)).toEqual(['m1: a2', 'm2: a1 a3']);
    expect(stop).toBeNull();
  });

  it('steps a module with all it holds', () => {
    const order = orderOf(courseOf([1, 1, 1]));

    const up = steppedModule(order, 'm3', -1);
    const stop = steppedModule(order, 'm3', 1);

    expect(up && shown(up)).toEqual(['m1: a1', 'm3: a3', 'm2: a2']);
    expect(stop).toBeNull();
  });

  it('leaves a module untouched that nothing was moved in', () => {
    const course = courseOf([2, 2, 2]);

    const next = inOrder(course, withActivity(orderOf(course), 'a1', 'm2', 'a4'));

    expect(next.modules[2]).toBe(course.modules[2]);
    expect(next.modules[1]?.activities.map(({ id }) => id)).toEqual(['a3', 'a1', 'a4']);
  });

  it('gives a module back as it was set aside', () => {
    const course = courseOf([1, 2]);
    const before = orderOf(course);

    const without = inOrder(course, withoutModule(before, 'm2'));
    const again = inOrder(without, before);

    expect(without.setAsideModules.map(({ id }) => id)).toEqual(['m2']);
    expect(sameOrder(orderOf(again), before)).toBe(true);
  });

  it('keeps what another has added when one’s own order is chosen', () => {
    const mineBefore = courseOf([2]);
    const theirs: CourseDraftView = {
      ...mineBefore,
      modules: [moduleOf('m1', ['a2', 'a1', 'new']), moduleOf('m9', ['newer'])],
    };

    const chosen = joined(orderOf(mineBefore), theirs, idsOf(mineBefore));

    expect(shown(chosen)).toEqual(['m1: a1 a2 new', 'm9: newer']);
  });

  it('never loses and never doubles anything, whatever is moved', () => {
    const move = fc.record({
      what: fc.constantFrom('up', 'down', 'aside', 'place', 'module', 'module-aside', 'module-back'),
      activity: fc.integer({ min: 1, max: 6 }),
      module: fc.integer({ min: 1, max: 3 }),
      before: fc.option(fc.integer({ min: 1, max: 6 })),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let course = courseOf([3, 1, 2]);
        const all = [...idsOf(course)].sort();
        for (const { what, activity, module, before } of moves) {
          const order = orderOf(course);
          const [a, m, b] = [`a${activity}`, `m${module}`, before === null ? null : `a${before}`];
          const next = {
            up: () => steppedActivity(order, a, -1),
            down: () => steppedActivity(order, a, 1),
            aside: () => withoutActivity(order, a),
            place: () => withActivity(order, a, m, b),
            module: () => steppedModule(order, m, 1),
            'module-aside': () => withoutModule(order, m),
            'module-back': () => withModule(order, m, null),
          }[what]();
          if (next) course = inOrder(course, next);

          const held = [
            ...course.modules.flatMap((it) => [it.id, ...it.activities.map(({ id }) => id)]),
            ...course.setAsideModules.flatMap((it) => [it.id, ...it.activities.map(({ id }) => id)]),
            ...course.setAside.map(({ id }) => id),
          ];
          expect(held.sort()).toEqual(all);
        }
      }),
    );
  });
});
