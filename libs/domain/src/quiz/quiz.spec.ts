import fc from 'fast-check';
import type { Answer } from './answer.ts';
import { numbersIn } from './number-in.ts';
import { publicQuestion } from './public-question.ts';
import { questionFaults } from './question.ts';
import { keyOf } from './question-key.ts';
import { reviewQuestion, solveQuestion } from './review-question.ts';
import { scoreQuestion } from './score-question.ts';
import { scoreQuiz } from './score-quiz.ts';
import {
  gapText,
  matching,
  multiple,
  numeric,
  options,
  ordering,
  randomAnswer,
  randomQuestion,
  shortText,
  single,
  trueFalse,
} from './testing/question.builder.ts';

const seed = 'a seed';
const score = (question: Parameters<typeof keyOf>[0], answer: Answer | undefined) =>
  scoreQuestion(keyOf(question, seed), answer);

describe('scoreQuestion', () => {
  it('gives a single choice all or nothing', () => {
    const question = single(['no', 'yes', 'no']);

    expect(score(question, { kind: 'single', option: 'o2' })).toEqual({ points: 1, correct: true });
    expect(score(question, { kind: 'single', option: 'o1' })).toEqual({ points: 0, correct: false });
  });

  it.each([
    [['o1', 'o2'], 1],
    [['o1'], 0.5],
    [['o1', 'o1'], 0.5],
    [['o1', 'o2', 'o3'], 0.5],
    [['o1', 'o2', 'o3', 'o4'], 0],
    [['o3', 'o4'], 0],
    [['o1', 'nonsense'], 0],
  ])('sets wrong ticks %j off against right ones: %d', (ticked, points) => {
    const question = multiple(['yes', 'yes', 'no', 'no']);

    const result = score(question, { kind: 'multiple', options: ticked });

    expect(result).toEqual({ points, correct: points === 1 });
  });

  it('counts right pairs, and either of two sides that read the same', () => {
    const question = matching(['a', 'b', 'b', 'c']);
    const solved = solveQuestion(question, keyOf(question, seed), undefined).solution as Extract<
      Answer,
      { kind: 'matching' }
    >;
    const swapped = { ...solved.pairs, l2: solved.pairs['l3'] ?? '', l3: solved.pairs['l2'] ?? '' };

    expect(score(question, solved).points).toBe(1);
    expect(score(question, { kind: 'matching', pairs: swapped }).points).toBe(1);
    expect(score(question, { kind: 'matching', pairs: { l1: solved.pairs['l1'] ?? '' } }).points).toBe(0.25);
  });

  it('gives ordering the share of pairs in order less the share out of order', () => {
    const question = ordering(['a', 'b', 'c', 'd']);
    const key = keyOf(question, seed);
    const [a, b, c, d] = key.kind === 'ordering' ? (key.items as [string, string, string, string]) : [];
    const given = (...items: (string | undefined)[]): Answer => ({
      kind: 'ordering',
      items: items as string[],
    });

    expect(score(question, given(a, b, c, d)).points).toBe(1);
    expect(score(question, given(b, a, c, d)).points).toBeCloseTo(4 / 6);
    expect(score(question, given(d, c, b, a)).points).toBe(0);
    expect(score(question, given(a, b)).points).toBeCloseTo(1 / 6);
  });

  it.each(['Agenda 2030', '  agenda\u00a02030 ', 'AGENDA  2030', 'Straße', 'STRASSE', 'A\u030argang'])(
    'accepts the short answer %j',
    (text) => {
      const result = score(shortText(['agenda 2030', 'strasse', 'årgang']), { kind: 'short-text', text });

      expect(result.correct).toBe(true);
    },
  );

  it.each([
    ['3,5', true],
    ['3.5', true],
    [' 3,45 ', true],
    ['3,55', true],
    ['3,56', false],
    ['3,5500001', false],
    ['−3,5', false],
    ['3,5 m', false],
    ['', false],
  ])('takes %j for a number within 0.05 of 3.5: %s', (text, correct) => {
    const result = score(numeric(3.5, 0.05), { kind: 'number', text });

    expect(result.correct).toBe(correct);
  });

  it.each([
    ['1 234,5', [1234.5]],
    ['1\u00a0234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['-7', [-7]],
    ['+5', [5]],
    [',5', [0.5]],
    ['–7', [-7]],
    ['1,234', [1.234, 1234]],
    ['1.2.3', []],
    ['tre', []],
  ])('reads %j as %j', (text, values) => {
    expect(numbersIn(text)).toEqual(values);
  });

  it('gives gaps the share that is right, whatever the case', () => {
    const question = gapText([['Agenda 2030'], ['hållbar', 'hållbart']]);

    expect(score(question, { kind: 'gaps', texts: { g1: 'agenda 2030', g2: 'HÅLLBART' } }).points).toBe(1);
    expect(score(question, { kind: 'gaps', texts: { g1: 'agenda 2030', g2: '' } }).points).toBe(0.5);
    expect(score(question, { kind: 'gaps', texts: {} }).points).toBe(0);
  });

  it('sees gaps without a place, places without a gap and a translation that lacks one', () => {
    const whole = gapText([['a'], ['b']]);
    const faults = (change: object) => questionFaults({ ...whole, ...change });

    expect(faults({})).toEqual([]);
    expect(faults({ text: { sv: 'ord [[secret-0]]' } })).toEqual(['gaps-do-not-match']);
    expect(faults({ text: { ...whole.text, en: 'word [[secret-0]]' } })).toEqual(['gaps-do-not-match']);
    expect(faults({ gaps: [], text: { sv: 'ord' } })).toEqual(['gaps-do-not-match']);
    expect(questionFaults(gapText([['a'], [' ']]))).toEqual(['needs-an-accepted-answer']);
    expect(questionFaults(numeric(1, -1))).toEqual(['tolerance-negative']);
  });

  it('does not accept a near miss', () => {
    const question = shortText(['målkonflikt']);

    expect(score(question, { kind: 'short-text', text: 'malkonflikt' }).points).toBe(0);
    expect(score(question, { kind: 'short-text', text: '' }).points).toBe(0);
  });

  it('is 0 for an answer of another kind, an empty one and none', () => {
    expect(score(trueFalse(false), { kind: 'true-false', value: null }).points).toBe(0);
    expect(score(trueFalse(true), { kind: 'single', option: 'o1' }).points).toBe(0);
    expect(score(matching(['a', 'b']), { kind: 'matching', pairs: {} }).points).toBe(0);
    expect(score(ordering(['a', 'b']), undefined).points).toBe(0);
  });

  it('stays between 0 and 1 and is 1 for the solution alone, whatever is asked and answered', () => {
    fc.assert(
      fc.property(randomQuestion, randomAnswer, (question, answer) => {
        const result = score(question, answer);

        expect(result.points >= 0 && result.points <= 1).toBe(true);
        expect(result.correct).toBe(result.points === 1);
        expect(solveQuestion(question, keyOf(question, seed), undefined).solution).not.toBeNull();
        expect(
          score(question, solveQuestion(question, keyOf(question, seed), answer).solution ?? undefined)
            .points,
        ).toBe(1);
      }),
    );
  });

  it('never gives less for one more right tick or for a neighbouring pair put right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.shuffledSubarray(['i1', 'i2', 'i3', 'i4', 'i5'], { minLength: 5 }),
        (right, pick, given) => {
          const question = multiple(right.map((one) => (one ? 'yes' : 'no')));
          const ticked = right.flatMap((_, place) => ((pick >> place) & 1 ? [`o${place + 1}`] : []));
          const more = right.flatMap((one, place) => (one ? [[...ticked, `o${place + 1}`]] : []));
          const order = ordering(['a', 'b', 'c', 'd', 'e']);
          const key = keyOf(order, seed) as Extract<ReturnType<typeof keyOf>, { kind: 'ordering' }>;
          const wrong = given.findIndex((item, place) => {
            const next = given[place + 1];
            return next !== undefined && key.items.indexOf(item) > key.items.indexOf(next);
          });
          const better = wrong < 0 ? given : swappedAt(given, wrong);

          for (const options of more) {
            const before = score(question, { kind: 'multiple', options: ticked }).points;
            expect(score(question, { kind: 'multiple', options }).points).toBeGreaterThanOrEqual(before);
          }
          expect(score(order, { kind: 'ordering', items: better }).points).toBeGreaterThanOrEqual(
            score(order, { kind: 'ordering', items: given }).points,
          );
        },
      ),
    );
  });
});

describe('scoreQuiz', () => {
  it('passes on the mark itself, also when thirds add up short of it', () => {
    const questions = [0, 1, 2].map((index) => matching(['a', 'b', 'c'], `q${index}`));
    const keys = questions.map((question) => keyOf(question, seed));
    const answers = Object.fromEntries(
      questions.map((question) => {
        const solved = solveQuestion(question, keyOf(question, seed), undefined).solution as Extract<
          Answer,
          { kind: 'matching' }
        >;
        return [question.key, { kind: 'matching', pairs: { l1: solved.pairs['l1'] ?? '' } } as Answer];
      }),
    );

    const result = scoreQuiz(keys, answers, 1 / 3);

    expect(result.passed).toBe(true);
    expect(result.perQuestion.map((each) => each.question)).toEqual(['q0', 'q1', 'q2']);
  });

  it('counts what was left out as 0', () => {
    const keys = [keyOf(single(['yes', 'no'], 'q1'), seed), keyOf(trueFalse(true, 'q2'), seed)];

    const result = scoreQuiz(keys, { q1: { kind: 'single', option: 'o1' } }, 0.7);

    expect(result).toMatchObject({ score: 0.5, passed: false });
  });

  it('never passes a quiz without questions, nor takes answers from the prototype', () => {
    const keys = [keyOf(trueFalse(true, 'constructor'), seed)];

    expect(scoreQuiz([], {}, 0)).toEqual({ score: 0, passed: false, waiting: 0, perQuestion: [] });
    expect(scoreQuiz(keys, {}, 0.5).score).toBe(0);
  });

  it.each([Number.NaN, -0.1, 1.1])('refuses the pass mark %d', (passMark) => {
    expect(() => scoreQuiz([], {}, passMark)).toThrow(RangeError);
  });
});

describe('reviewQuestion', () => {
  it('gives feedback on chosen options only, and no solution', () => {
    const question = { ...single(['no', 'yes']), options: options(['no', 'yes'], true) };

    const review = reviewQuestion(question, keyOf(question, seed), { kind: 'single', option: 'o1' });

    expect(review.optionFeedback).toEqual([{ id: 'o1', feedback: { sv: 'feedback-0' } }]);
    expect(JSON.stringify(review)).not.toContain('o2');
    expect(review.correct).toBe(false);
  });
});

describe('questionFaults', () => {
  it('finds nothing wrong with answerable questions', () => {
    const questions = [
      single(['yes', 'no']),
      multiple(['yes', 'no']),
      trueFalse(true),
      matching(['a', 'b']),
      shortText(['x']),
    ];

    expect(questions.flatMap(questionFaults)).toEqual([]);
  });

  it('names what cannot be answered', () => {
    expect(questionFaults(single(['yes', 'yes']))).toEqual(['needs-one-correct']);
    expect(questionFaults(multiple(['no', 'no']))).toEqual(['needs-a-correct']);
    expect(questionFaults(ordering(['a', 'a']))).toEqual(['text-used-twice']);
    expect(questionFaults(matching(['a']))).toEqual(['too-few-choices']);
    expect(questionFaults(shortText([' ']))).toEqual(['needs-an-accepted-answer']);
  });
});

describe('publicQuestion', () => {
  it('holds no key, no feedback and no author’s name for a choice', () => {
    fc.assert(
      fc.property(randomQuestion, fc.string(), (question, anySeed) => {
        const shown = JSON.stringify(publicQuestion(question, anySeed));

        expect(shown).not.toMatch(/correct|feedback|accepted|secret/);
      }),
    );
  });

  it('shows the same whatever the right answer of a choice is', () => {
    const one = publicQuestion(multiple(['yes', 'no', 'no']), seed);
    const other = publicQuestion(multiple(['no', 'yes', 'yes']), seed);

    expect(one).toEqual(other);
    expect(publicQuestion(trueFalse(true), seed)).toEqual(publicQuestion(trueFalse(false), seed));
  });

  it('numbers what is to be ordered or matched by the place shown, so that ids tell no order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), (size, anySeed) => {
        const words = 'abcdef'.slice(0, size).split('');
        const order = publicQuestion(ordering(words), anySeed);
        const match = publicQuestion(matching(words), anySeed);

        const ids = order.kind === 'ordering' ? order.items.map((item) => item.id) : [];
        const rights = match.kind === 'matching' ? match.rights.map((right) => right.id) : [];
        expect(ids).toEqual(words.map((_, place) => `i${place + 1}`));
        expect(rights).toEqual(words.map((_, place) => `r${place + 1}`));
      }),
    );
  });

  it('puts every item at every place equally often over seeds', () => {
    const rounds = 6000;
    const seen = new Map<string, number>();

    for (let round = 0; round < rounds; round += 1) {
      const shown = publicQuestion(ordering(['a', 'b', 'c']), `seed ${round}`);
      const order = shown.kind === 'ordering' ? shown.items.map((item) => item.text.sv).join('') : '';
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }

    // Six orders, 1,000 each; four standard deviations are 115.
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - rounds / 6)).toBeLessThan(115);
  });
});

function swappedAt(items: readonly string[], place: number): string[] {
  const [one, other] = [items[place] ?? '', items[place + 1] ?? ''];
  return [...items.slice(0, place), other, one, ...items.slice(place + 2)];
}
