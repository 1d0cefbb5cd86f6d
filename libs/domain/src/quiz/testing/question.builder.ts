import fc from 'fast-check';
import type { Answer } from '../answer.ts';
import type {
  AuthoredOption,
  EssayQuestion,
  GapsQuestion,
  MatchingQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderingQuestion,
  Question,
  ShortTextQuestion,
  SingleQuestion,
  TrueFalseQuestion,
} from '../question.ts';

// Questions whose author gave telling names, so that a leak shows.

const authored = (key: string) => ({ key, prompt: { sv: 'Fråga' }, feedback: { sv: 'feedback' } });

export const options = (marks: readonly string[], withFeedback = false): AuthoredOption[] =>
  marks.map((mark, place) => ({
    key: `secret-${mark}-${place}`,
    text: { sv: `Val ${place}` },
    correct: mark === 'yes',
    ...(withFeedback ? { feedback: { sv: `feedback-${place}` } } : {}),
  }));

export const single = (marks: readonly string[], key = 'q'): SingleQuestion => ({
  ...authored(key),
  kind: 'single',
  options: options(marks),
});

export const multiple = (marks: readonly string[], key = 'q'): MultipleQuestion => ({
  ...authored(key),
  kind: 'multiple',
  options: options(marks),
});

export const trueFalse = (correct: boolean, key = 'q'): TrueFalseQuestion => ({
  ...authored(key),
  kind: 'true-false',
  correct,
});

export const matching = (rights: readonly string[], key = 'q'): MatchingQuestion => ({
  ...authored(key),
  kind: 'matching',
  pairs: rights.map((right, place) => ({
    key: `secret-${place}`,
    left: { sv: `Vänster ${place}` },
    right: { sv: right },
  })),
});

export const ordering = (words: readonly string[], key = 'q'): OrderingQuestion => ({
  ...authored(key),
  kind: 'ordering',
  items: words.map((word, place) => ({ key: `secret-${place}`, text: { sv: word } })),
});

export const shortText = (accepted: readonly string[], key = 'q'): ShortTextQuestion => ({
  ...authored(key),
  kind: 'short-text',
  accepted: { sv: accepted },
});

export const numeric = (value: number, tolerance = 0, key = 'q'): NumberQuestion => ({
  ...authored(key),
  kind: 'number',
  value,
  tolerance,
});

export const gapText = (accepted: readonly (readonly string[])[], key = 'q'): GapsQuestion => ({
  ...authored(key),
  kind: 'gaps',
  text: { sv: accepted.map((_, place) => `ord [[secret-${place}]]`).join(' ') },
  gaps: accepted.map((spellings, place) => ({ key: `secret-${place}`, accepted: { sv: spellings } })),
});

export const essay = (key = 'q'): EssayQuestion => ({
  ...authored(key),
  kind: 'essay',
  guidance: { sv: 'secret guidance' },
});

const words = fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{1,3}$/), { minLength: 2, maxLength: 6 });

export const randomQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.nat())
    .map(([size, right]) =>
      single(Array.from({ length: size }, (_, place) => (place === right % size ? 'yes' : 'no'))),
    ),
  fc
    .array(fc.constantFrom('yes', 'no'), { minLength: 2, maxLength: 6 })
    .map((marks) => multiple(['yes', ...marks])),
  fc.boolean().map((correct) => trueFalse(correct)),
  words.map((rights) => matching(rights)),
  words.map((items) => ordering(items)),
  fc
    .array(fc.constantFrom('secret', 'secret word'), { minLength: 1, maxLength: 3 })
    .map((all) => shortText(all)),
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 10 }))
    .map(([value, tolerance]) => numeric(value / 10, tolerance / 10)),
  fc
    .array(fc.constantFrom(['secret'], ['secret word', 'hemlis']), { minLength: 1, maxLength: 4 })
    .map((gaps) => gapText(gaps)),
);

/** As `randomQuestion`, and those that somebody must read. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(randomQuestion, fc.constant(essay()));

const ids = fc.array(fc.constantFrom('o1', 'o2', 'o3', 'i1', 'i2', 'i3', 'x', '__proto__'), { maxLength: 6 });

export const randomAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.option(fc.constantFrom('o1', 'o2', 'x')).map((option): Answer => ({ kind: 'single', option })),
  ids.map((chosen): Answer => ({ kind: 'multiple', options: chosen })),
  fc.option(fc.boolean()).map((value): Answer => ({ kind: 'true-false', value })),
  fc
    .dictionary(fc.constantFrom('l1', 'l2', 'x'), fc.constantFrom('r1', 'r2', 'x'))
    .map((pairs): Answer => ({ kind: 'matching', pairs })),
  ids.map((items): Answer => ({ kind: 'ordering', items })),
  fc.string().map((text): Answer => ({ kind: 'short-text', text })),
  fc.oneof(fc.string(), fc.double().map(String)).map((text): Answer => ({ kind: 'number', text })),
  fc
    .dictionary(fc.constantFrom('g1', 'g2', 'x', '__proto__'), fc.constantFrom('secret', 'hemlis', ''))
    .map((texts): Answer => ({ kind: 'gaps', texts })),
  fc.string().map((text): Answer => ({ kind: 'essay', text })),
);
