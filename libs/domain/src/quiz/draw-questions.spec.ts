import fc from 'fast-check';
import { drawQuestions } from './draw-questions.ts';

const questions = Array.from({ length: 12 }, (_, place) => place);

describe('drawing questions', () => {
  it('takes all of them in the author’s order when nothing else is said', () => {
    expect(drawQuestions(questions, {}, 'seed')).toEqual(questions);
  });

  it('takes so many different ones, the same for the same seed, in order unless they are shuffled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.string(), (draw, shuffle, seed) => {
        const drawn = drawQuestions(questions, { draw, shuffle }, seed);

        expect(drawn).toHaveLength(Math.min(draw, questions.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawQuestions(questions, { draw, shuffle }, seed)).toEqual(drawn);
        if (!shuffle) expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
      }),
    );
  });

  it('gives every question its turn', () => {
    const met = new Set<number>();
    for (let attempt = 0; attempt < 200; attempt += 1)
      for (const question of drawQuestions(questions, { draw: 5 }, `seed ${attempt}`)) met.add(question);

    expect(met.size).toBe(questions.length);
  });
});
