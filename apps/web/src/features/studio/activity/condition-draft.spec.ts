import type { Condition } from '@vagar/contract';
import { moduleOf } from '../course/sample-course.ts';
import { asGroup, circleWith, isWhole, newLeaf } from './condition-draft.ts';

const done = (activity: string): Condition => ({ kind: 'done', activity });

describe('a condition as it is written', () => {
  it('is saved only once everything in it is chosen', () => {
    const whole: Condition = { kind: 'any', of: [done('a1'), { kind: 'all', of: [done('a2')] }] };
    const begun: Condition = { kind: 'any', of: [done('a1'), newLeaf('cohort', '2026-11-28')] };
    const hollow: Condition = { kind: 'any', of: [done('a1'), { kind: 'all', of: [] }] };

    const said = [null, whole, begun, hollow].map(isWhole);

    expect(said).toEqual([true, true, false, false]);
  });

  it('begins with a group, whatever it was saved as', () => {
    const lone = done('a1');

    const group = asGroup(lone);

    expect(group).toEqual({ kind: 'all', of: [lone] });
  });

  it('names the ring it would close', () => {
    const module = moduleOf('m1', ['a1', 'a2', 'a3']);
    const waiting = {
      ...module,
      activities: module.activities.map((line) =>
        line.id === 'a2' ? { ...line, condition: done('a1') } : line,
      ),
    };

    const ring = circleWith([waiting], 'a1', done('a2'));
    const free = circleWith([waiting], 'a3', done('a2'));

    expect(ring?.map(({ id }) => id).sort()).toEqual(['a1', 'a2']);
    expect(free).toBeNull();
  });
});
