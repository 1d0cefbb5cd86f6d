import fc from 'fast-check';
import { smallestGroup } from './measure.ts';
import { personsShown, scorePicture, spreadPicture } from './picture.ts';

const end = 3;
const levels = 4;
const score = fc.integer({ min: -end, max: end });
const steps = (most: number) =>
  fc
    .array(fc.array(score, { minLength: smallestGroup, maxLength: smallestGroup }), {
      minLength: 1,
      maxLength: most,
    })
    .map((all) => all.flat());

/** All that somebody sees who looks after each step. */
const seen = <Picture>(answers: readonly number[], picture: (answers: readonly number[]) => Picture) =>
  Array.from({ length: answers.length / smallestGroup }, (_, step) =>
    picture(answers.slice(0, (step + 1) * smallestGroup)),
  );
const seenScores = (answers: readonly number[]) => seen(answers, (some) => scorePicture(some, end));

/** The same step with somebody else at this place: swapped with one who differs, or one up and one down. */
const otherwise = (step: readonly number[], place: number): number[] => {
  const own = step[place] ?? 0;
  const different = step.findIndex((it) => it !== own);
  const swapped = [...step];
  if (different >= 0) {
    swapped[place] = step[different] ?? 0;
    swapped[different] = own;
    return swapped;
  }
  const partner = (place + 1) % step.length;
  swapped[place] = own === -end ? own + 1 : own - 1;
  if (Math.abs(own) < end) swapped[partner] = own + 1;
  return swapped;
};

describe('scorePicture', () => {
  it('shows nothing of four, and the mean of five', () => {
    const four = scorePicture([1, 1, 2, 2], end);
    const five = scorePicture([1, 1, 2, 2, 2], end);

    expect(four).toBeNull();
    expect(five).toEqual({ mean: 1.6, views: 'shared' });
  });

  it('says where some see help and some hindrance', () => {
    const picture = scorePicture([3, 2, 0, -2, -3], end);

    expect(picture).toEqual({ mean: 0, views: 'divided' });
  });

  it('never stands at the end of the scale', () => {
    const pictures = [scorePicture([3, 3, 3, 3, 3], end), scorePicture([-3, -3, -3, -3, -3], end)];

    expect(pictures.map((picture) => picture?.mean)).toEqual([2.5, -2.5]);
  });

  it('changes by whole steps only', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), (scores) => {
        const whole = scores.slice(0, personsShown(scores.length));

        expect(scorePicture(scores, end)).toEqual(scorePicture(whole, end));
      }),
    );
  });

  it('never tells what one of them answered, also to somebody who has seen every picture before', () => {
    fc.assert(
      fc.property(steps(6), fc.nat(), (scores, pick) => {
        const person = pick % scores.length;
        const from = person - (person % smallestGroup);
        const step = otherwise(scores.slice(from, from + smallestGroup), person - from);

        const other = [...scores.slice(0, from), ...step, ...scores.slice(from + smallestGroup)];

        expect(other[person]).not.toBe(scores[person]);
        expect(seenScores(other)).toEqual(seenScores(scores));
      }),
      { numRuns: 500 },
    );
  });

  it('never tells it of those who all agree', () => {
    const unanimous = Array.from({ length: 2 * end + 1 }, (_, at) =>
      Array<number>(smallestGroup).fill(at - end),
    );

    const others = unanimous.map((step) => otherwise(step, 0));

    expect(others.map(seenScores)).toEqual(unanimous.map(seenScores));
  });
});

/** Every way in which five choose among the levels, as how many chose each. */
const compositions = (persons: number, parts: number): number[][] =>
  parts === 1
    ? [[persons]]
    : Array.from({ length: persons + 1 }, (_, first) =>
        compositions(persons - first, parts - 1).map((rest) => [first, ...rest]),
      ).flat();

const chosenBy = (counted: readonly number[]) =>
  counted.flatMap((persons, level) => Array<number>(persons).fill(level));

describe('spreadPicture', () => {
  it('shows nothing of four, and rounds five', () => {
    const four = spreadPicture([0, 1, 2, 3], levels);
    const five = spreadPicture([0, 2, 2, 2, 3], levels);

    expect(four).toBeNull();
    expect(five).toEqual([0, 0, 5, 0]);
  });

  it('never shows one to four', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(levels - 1), { maxLength: 60 }), (chosen) => {
        const shown = spreadPicture(chosen, levels) ?? [];

        expect(shown.filter((persons) => persons >= 1 && persons < smallestGroup)).toEqual([]);
      }),
    );
  });

  it('never tells that a step agreed, over every way in which two steps can choose', () => {
    const ways = compositions(smallestGroup, levels);
    const looks = (all: readonly (readonly number[])[]) =>
      JSON.stringify(seen(all.flatMap(chosenBy), (some) => spreadPicture(some, levels)));
    // For all that looks the same: the levels a person of each step may have chosen.
    const possible = new Map<string, Set<number>[]>();
    const histories = ways.flatMap((first) => ways.map((second) => [first, second]));

    for (const history of histories) {
      const known = possible.get(looks(history)) ?? history.map(() => new Set<number>());
      for (const [step, counted] of history.entries())
        for (const [level, persons] of counted.entries()) if (persons > 0) known[step]?.add(level);
      possible.set(looks(history), known);
    }

    const told = [...possible.values()].flat().filter((chosen) => chosen.size < 2);
    expect(told).toEqual([]);
  });
});
