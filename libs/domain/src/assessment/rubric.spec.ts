import fc from 'fast-check';
import { mostPoints, pointsOf, strangeChoices, unjudged } from './rubric.ts';
import type { RubricCriterion } from './rubric.ts';

const keys = ['a', 'b', 'c', 'd', 'constructor', '__proto__'];
const level = fc.record({ key: fc.constantFrom(...keys), points: fc.nat(10) });
const criterion = fc.record({
  key: fc.constantFrom(...keys),
  levels: fc.uniqueArray(level, { maxLength: 4, selector: (it) => it.key }),
});
const anyRubric = fc.uniqueArray(criterion, { maxLength: 5, selector: (it) => it.key });
const anyChoice = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...keys));

const rubric: RubricCriterion[] = [
  { key: 'tydlig', levels: [0, 1, 2].map((points) => ({ key: `t${points}`, points })) },
  { key: 'saklig', levels: [0, 3].map((points) => ({ key: `s${points}`, points })) },
];

describe('a rubric', () => {
  it('gives the points of the chosen levels', () => {
    const chosen = { tydlig: 't2', saklig: 's3' };

    const points = pointsOf(rubric, chosen);

    expect(points).toBe(5);
    expect(mostPoints(rubric)).toBe(5);
  });

  it('says which choices are not of it, and which are wanting', () => {
    const chosen = { tydlig: 's3', annan: 't1' };

    const [strange, wanting] = [strangeChoices(rubric, chosen), unjudged(rubric, chosen)];

    expect(strange).toEqual(['tydlig', 'annan']);
    expect(wanting).toEqual(['tydlig', 'saklig']);
  });

  it('never gives less than nothing or more than its most, whatever is chosen', () => {
    fc.assert(
      fc.property(anyRubric, anyChoice, (any, chosen) => {
        const points = pointsOf(any, chosen);

        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(mostPoints(any));
      }),
    );
  });

  it('finds each criterion either judged by one of its levels or wanting', () => {
    fc.assert(
      fc.property(anyRubric, anyChoice, (any, chosen) => {
        const wanting = unjudged(any, chosen);

        const strange = new Set(strangeChoices(any, chosen));
        for (const { key } of any)
          expect(wanting.includes(key)).toBe(!Object.hasOwn(chosen, key) || strange.has(key));
      }),
    );
  });
});
