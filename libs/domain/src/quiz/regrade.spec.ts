import fc from 'fast-check';
import { correctedKey } from './corrected-key.ts';
import { keyOf, withMark } from './question-key.ts';
import { regraded } from './regrade.ts';
import { scoreQuiz } from './score-quiz.ts';
import { anyQuestion, essay, randomAnswer, trueFalse } from './testing/question.builder.ts';

const attempt = fc.record({
  questions: fc.array(fc.tuple(anyQuestion, anyQuestion), { minLength: 1, maxLength: 6 }),
  answers: fc.array(randomAnswer, { minLength: 6, maxLength: 6 }),
  passMark: fc.double({ min: 0, max: 1, noNaN: true }),
  seed: fc.string(),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

/** Every question with its number as key, as it was answered and as it was corrected. */
const graded = ({ questions, answers, passMark, seed }: Attempt) => {
  const answered = questions.map(([question], place) => ({ ...question, key: `q${place}` }));
  const given = Object.fromEntries(answered.map(({ key }, place) => [key, answers[place]]));
  const before = scoreQuiz(
    answered.map((question) => keyOf(question, seed)),
    given,
    passMark,
  );
  const keys = answered.map((question, place) => {
    const later = questions[place]?.[1];
    return (later && correctedKey(question, { ...later, key: question.key }, seed)) ?? keyOf(question, seed);
  });
  return { before, keys, given, passMark };
};

describe('regrading an attempt', () => {
  it('is idempotent, and takes no pass away', () => {
    fc.assert(
      fc.property(attempt, (made) => {
        const { before, keys, given, passMark } = graded(made);

        const once = regraded(before, keys, given, passMark);
        const twice = regraded(once, keys, given, passMark);

        expect(twice).toEqual(once);
        expect(once.passed || !before.passed).toBe(true);
        expect(once.score >= 0 && once.score <= 1).toBe(true);
      }),
    );
  });

  it('moves the score both ways with the key', () => {
    const said = { q: { kind: 'true-false', value: true } } as const;
    const [truth, lie] = [keyOf(trueFalse(true), ''), keyOf(trueFalse(false), '')];

    expect(regraded({ score: 0, passed: false }, [truth], said, 1)).toEqual({ score: 1, passed: true });
    expect(regraded({ score: 1, passed: true }, [lie], said, 1)).toEqual({ score: 0, passed: true });
  });

  it('counts the marks that were given by hand', () => {
    const key = withMark(keyOf(essay(), ''), { q: 0.75 });

    const grade = regraded(
      { score: 0, passed: false },
      [key],
      { q: { kind: 'essay', text: 'Så här.' } },
      0.7,
    );

    expect(grade).toEqual({ score: 0.75, passed: true });
  });
});

describe('a quiz with an essay', () => {
  const answers = { q: { kind: 'essay', text: 'Så här.' } } as const;

  it('waits for its mark and is not passed before', () => {
    expect(scoreQuiz([keyOf(essay(), '')], answers, 0)).toMatchObject({ waiting: 1, passed: false });
    expect(scoreQuiz([withMark(keyOf(essay(), ''), { q: 0 })], answers, 0)).toMatchObject({
      waiting: 0,
      passed: true,
    });
  });

  it('does not wait where nothing is written', () => {
    expect(scoreQuiz([keyOf(essay(), '')], { q: { kind: 'essay', text: '  ' } }, 0.5)).toMatchObject({
      waiting: 0,
      score: 0,
    });
  });
});
