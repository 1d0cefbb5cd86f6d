import fc from 'fast-check';
import { drawnCount, drawQuestions } from './draw-questions.ts';

const questions = Array.from({ length: 12 }, (_, place): { place: number; pool?: string } => ({ place }));
const places = (drawn: typeof questions) => drawn.map(({ place }) => place);

describe('drawing questions', () => {
  it('takes all of them in the author’s order when nothing else is said', () => {
    expect(drawQuestions(questions, {}, 'seed')).toEqual(questions);
  });

  it('takes so many different ones, the same for the same seed, in order unless they are shuffled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.string(), (draw, shuffle, seed) => {
        const drawn = places(drawQuestions(questions, { draw, shuffle }, seed));

        expect(drawn).toHaveLength(Math.min(draw, questions.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(places(drawQuestions(questions, { draw, shuffle }, seed))).toEqual(drawn);
        if (!shuffle) expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
      }),
    );
  });

  it('takes from each pool what it asks for, and counts the same beforehand', () => {
    const pooled = fc.array(fc.option(fc.constantFrom('a', 'b', 'gone'), { nil: undefined }), {
      maxLength: 30,
    });
    const quota = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(pooled, quota, quota, fc.option(quota), fc.string(), (names, a, b, draw, seed) => {
        const all = names.map((pool) => (pool === undefined ? {} : { pool }));
        const drawing = {
          draw,
          pools: [
            { key: 'a', draw: a },
            { key: 'b', draw: b },
          ],
        };

        const drawn = drawQuestions(all, drawing, seed);

        const held = (pool: string) => names.filter((name) => name === pool).length;
        const loose = names.length - held('a') - held('b');
        const taken = (pool: string) => drawn.filter((one) => one.pool === pool).length;
        expect(taken('a')).toBe(Math.min(a, held('a')));
        expect(taken('b')).toBe(Math.min(b, held('b')));
        expect(drawn).toHaveLength(taken('a') + taken('b') + Math.min(draw ?? loose, loose));
        expect(drawnCount(all, drawing)).toBe(drawn.length);
      }),
    );
  });

  it('gives every question its turn', () => {
    const met = new Set<number>();
    for (let attempt = 0; attempt < 200; attempt += 1)
      for (const { place } of drawQuestions(questions, { draw: 5 }, `seed ${attempt}`)) met.add(place);

    expect(met.size).toBe(questions.length);
  });
});
