import fc from 'fast-check';
import { keyOf } from '../quiz/question-key.ts';
import { scoreQuestion } from '../quiz/score-question.ts';
import { anyQuestion, matching, randomAnswer } from '../quiz/testing/question.builder.ts';
import { applyCorrection, correctionOf } from './correction.ts';
import type { CorrectedPlace, WordPlaces } from './correction.ts';

const words: WordPlaces = {
  title: 'words',
  'questions.*.prompt': 'words',
  'questions.*.feedback': 'words',
  'questions.*.options.*.text': 'choice',
  'questions.*.options.*.feedback': 'words',
  'questions.*.pairs.*.left': 'choice',
  'questions.*.pairs.*.right': 'choice',
  'questions.*.items.*.text': 'choice',
  'questions.*.text': 'gapped',
  'questions.*.guidance': 'words',
  body: 'words',
  captions: 'file',
};
const file = (digit: number) => `/api/v1/files/${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const paragraph = (...runs: object[]) => ({ type: 'paragraph', content: runs });
const text = (said: string, ...marks: object[]) => ({ type: 'text', text: said, ...(marks[0] && { marks }) });
const doc = (...content: object[]) => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const codesOf = (before: unknown, after: unknown) => {
  const found = correctionOf(before, after, words);
  return found.kind === 'more' ? found.faults.map(({ code }) => code) : [];
};
const placesOf = (before: unknown, after: unknown) => {
  const found = correctionOf(before, after, words);
  return found.kind === 'words' ? found.places : null;
};

/** The same JSON with some of its texts in both languages said otherwise. */
const reworded = (value: unknown, said: (old: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => reworded(item, said));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = typeof (value as { sv?: unknown }).sv === 'string';
  return Object.fromEntries(
    entries.map(([name, it]) => [name, isText && typeof it === 'string' ? said(it) : reworded(it, said)]),
  );
};
const quiz = fc.array(anyQuestion, { minLength: 1, maxLength: 3 }).map((questions) => ({
  title: { sv: 'Kunskapsfrågor' },
  questions,
}));
const listOf = (texts: readonly object[]) => ({
  questions: [{ options: texts.map((text, at) => ({ key: `o${at}`, text })) }],
});
const anySaying = fc.func(fc.string({ maxLength: 3 })).map((more) => (old: string) => old + more(old));

describe('a correction', () => {
  it('of what is the same has no places', () => {
    fc.assert(
      fc.property(quiz, (course) => {
        expect(placesOf(course, JSON.parse(JSON.stringify(course)))).toEqual([]);
      }),
    );
  });

  it('applied twice is the same as once, and leaves nothing to correct', () => {
    fc.assert(
      fc.property(quiz, anySaying, (before, said) => {
        const places = placesOf(before, reworded(before, said));
        fc.pre(places !== null);

        const once = applyCorrection(before, places);

        expect(applyCorrection(once, places)).toEqual(once);
        expect(placesOf(once, reworded(before, said))).toEqual([]);
      }),
    );
  });

  it('never changes what an answer scores', () => {
    const pool = fc.constantFrom('ett', 'två', 'tre');
    const anyWords = fc.func(pool).map((next) => (old: string) => (old.includes('[[') ? old : next(old)));
    fc.assert(
      fc.property(anyQuestion, randomAnswer, anyWords, fc.string(), (question, answer, said, seed) => {
        const before = { questions: [question] };
        const places = placesOf(before, reworded(before, said));
        fc.pre(places !== null);

        const after = applyCorrection(before, places) as typeof before;

        for (const one of after.questions)
          expect(scoreQuestion(keyOf(one, seed), answer)).toEqual(
            scoreQuestion(keyOf(question, seed), answer),
          );
      }),
    );
  });

  it('never makes two right sides one, or one two: each pair scores as it did', () => {
    const three = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra'), { minLength: 3, maxLength: 3 });
    const anyPairs = fc.dictionary(fc.constantFrom('l1', 'l2', 'l3'), fc.constantFrom('r1', 'r2', 'r3'));
    const isSent = (before: object, after: object) => (placesOf(before, after) ?? []).length > 0;
    fc.assert(
      fc.property(three, three, anyPairs, fc.string(), (old, said, pairs, seed) => {
        const [before, after] = [matching(old), matching(said)];
        if (!isSent({ questions: [before] }, { questions: [after] })) return;
        const answer = { kind: 'matching', pairs } as const;

        const scores = [before, after].map((question) => scoreQuestion(keyOf(question, seed), answer));

        expect(scores[1]).toEqual(scores[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets a choice end with words that another of its list ever had, however many there are', () => {
    const said = fc.constantFrom('ett', 'två', ' två', 'tre', 'fyra', 'fem');
    const text = fc.record({ sv: said, en: fc.option(said, { nil: '' }) });
    const options = fc.array(text, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(options, fc.array(options, { minLength: 3, maxLength: 12 }), (first, chain) => {
        const states = [first];
        const former: CorrectedPlace[] = [];

        for (const next of chain) {
          const found = correctionOf(listOf(states.at(-1) ?? []), listOf(next), words, former);
          if (found.kind === 'more') continue;
          former.push(...found.places);
          states.push(next);
        }

        expect(states.flatMap((_, step) => takenBefore(states.slice(0, step + 1)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets a choice have its own former words again', () => {
    const [right, wrong] = ['Oslo', 'Olso'].map((sv) => listOf([{ sv }, { sv: 'Stockholm' }]));
    const former = placesOf(right, wrong) ?? [];

    const found = correctionOf(wrong, right, words, former);

    expect(found.kind).toBe('words');
  });

  it('never touches what is no words: any other leaf that differs refuses it', () => {
    const leaf = /(^|\.)(title|prompt|feedback|text|left|right|guidance)\.(sv|en)$/;
    fc.assert(
      fc.property(quiz, fc.nat(), fc.constantFrom(null, 'annat', 17, true), (before, which, value) => {
        const others = leavesOf(before).filter((path) => !leaf.test(path.join('.')));
        const path = others[which % others.length] ?? [];
        const after = applyCorrection(before, [{ path, before: null, after: value }]);
        fc.pre(JSON.stringify(after) !== JSON.stringify(before));

        expect(codesOf(before, after)).not.toEqual([]);
      }),
    );
  });

  it('brings a language that was missing, and takes none away', () => {
    const before = { title: { sv: 'Vägar' }, body: { sv: doc(paragraph(text('Hej'))) } };
    const after = {
      title: { sv: 'Vägar', en: 'Roads' },
      body: { ...before.body, en: doc(paragraph(text('Hi'))) },
    };

    expect(placesOf(before, after)).toEqual([
      { path: ['title', 'en'], before: null, after: 'Roads' },
      { path: ['body', 'en'], before: null, after: after.body.en },
    ]);
    expect(codesOf(after, before)).toEqual(['words-removed', 'words-removed']);
  });

  it('mends runs, headings, titles and alternative texts where they stand', () => {
    const image = (alt: string, caption?: string) => ({
      type: 'image',
      attrs: { src: file(1), alt, ...(caption && { caption }) },
    });
    const box = (title: string) => ({ type: 'callout', attrs: { title }, content: [paragraph(text('I'))] });
    const heading = (said: string) => ({ type: 'heading', attrs: { level: 2 }, content: [text(said)] });
    const before = {
      body: { sv: doc(heading('Vegen'), paragraph(text('Ett fell')), image('En bld'), box('Tenk')) },
    };
    const after = {
      body: {
        sv: doc(
          heading('Vägen'),
          paragraph(text('Ett '), text('fel', { type: 'bold' })),
          image('En bild', 'Ån'),
          box('Tänk'),
        ),
      },
    };

    expect(placesOf(before, after)?.map(({ path }) => path.join('.'))).toEqual([
      'body.sv.content.0.content',
      'body.sv.content.1.content',
      'body.sv.content.2.attrs.alt',
      'body.sv.content.2.attrs.caption',
      'body.sv.content.3.attrs.title',
    ]);
    expect(applyCorrection(before, placesOf(before, after) ?? [])).toEqual(after);
  });

  it.each([
    ['a block more', doc(paragraph(text('a')), paragraph(text('b'))), 'layout-changed'],
    ['another block', doc({ type: 'blockquote', content: [paragraph(text('a'))] }), 'layout-changed'],
    ['a link', doc(paragraph(text('a', link('https://a.example')))), 'address-changed'],
    ['no words', doc(paragraph()), 'words-removed'],
  ])('refuses a document with %s', (_, after, code) => {
    const before = { body: { sv: doc(paragraph(text('a'))) } };

    expect(codesOf(before, { body: { sv: after } })).toEqual([code]);
  });

  it('refuses a picture from elsewhere, and a translation that brings one', () => {
    const image = (src: string) => doc({ type: 'image', attrs: { src, alt: 'Ån' } });
    const before = { body: { sv: image(file(1)) } };

    expect(codesOf(before, { body: { sv: image(file(2)) } })).toEqual(['address-changed']);
    expect(codesOf(before, { body: { ...before.body, en: image(file(2)) } })).toEqual(['address-changed']);
    expect(codesOf(before, { body: { ...before.body, en: image(file(1)) } })).toEqual([]);
  });

  it('lets captions be another file of ours, and nothing else', () => {
    const captions = (sv: string) => ({ captions: { sv } });

    expect(placesOf(captions(file(1)), captions(file(2)))).toHaveLength(1);
    expect(codesOf(captions(file(1)), captions('https://elsewhere.example/a.vtt'))).toEqual([
      'address-changed',
    ]);
    expect(codesOf(captions(file(1)), captions(''))).toEqual(['words-removed']);
  });

  it('keeps the meaning of what was chosen', () => {
    const quizWith = (...said: string[]) => ({
      questions: [{ options: said.map((sv, at) => ({ key: `o${at}`, text: { sv }, correct: at === 0 })) }],
    });
    const [first, second] = quizWith('ett', 'två').questions[0]?.options ?? [];

    expect(codesOf(quizWith('ett', 'tva'), quizWith('ett', 'två'))).toEqual([]);
    expect(codesOf(quizWith('ett', 'två'), quizWith('två', 'ett'))).toEqual(['choices-mixed']);
    expect(codesOf(quizWith('ett', 'två'), quizWith('ett', 'ett'))).toEqual(['choices-mixed']);
    expect(codesOf(quizWith('ett', 'två'), { questions: [{ options: [second, first] }] })).toEqual([
      'order-changed',
    ]);
    expect(codesOf(quizWith('ett', 'två'), quizWith('ett', 'två', 'tre'))).toEqual(['part-added']);
  });

  it('keeps the gaps of a text in every language', () => {
    const gapped = (said: object) => ({ questions: [{ text: said }] });

    expect(codesOf(gapped({ sv: 'Ett [[a]] fel' }), gapped({ sv: 'Ett fel: [[a]]' }))).toEqual([]);
    expect(codesOf(gapped({ sv: 'Ett [[a]]' }), gapped({ sv: 'Ett [[b]]' }))).toEqual(['gaps-changed']);
    expect(codesOf(gapped({ sv: '[[a]]' }), gapped({ sv: '[[a]]', en: 'none' }))).toEqual(['gaps-changed']);
  });

  it('is refused for whatever nobody has named as words', () => {
    expect(codesOf({ news: { sv: 'a' } }, { news: { sv: 'b' } })).toEqual(['value-changed']);
    expect(codesOf({ title: { sv: 'a' } }, { title: { sv: 'a' }, limit: 5 })).toEqual(['part-added']);
    expect(codesOf({ limit: 5 }, {})).toEqual(['part-removed']);
  });
});

interface Said {
  readonly sv: string;
  readonly en: string;
}
/** Words that a choice has taken in the last of these states, and that another had in an earlier one. */
const takenBefore = (states: readonly (readonly Said[])[]): string[] => {
  const earlier = states.slice(0, -1);
  const [old, now] = [earlier.at(-1) ?? [], states.at(-1) ?? []];
  return (['sv', 'en'] as const).flatMap((language) =>
    now.flatMap((mine, at) => {
      const isSame = mine[language] === (old[at] ?? mine)[language] || mine[language] === '';
      const others = earlier.flatMap((state) => state.filter((_, place) => !areOne(old[at], old[place])));
      const had = others.map((other) => other[language].trim());
      return !isSame && had.includes(mine[language].trim()) ? [mine[language]] : [];
    }),
  );
};
/** Said alike in either language, they go on doing so. */
const areOne = (mine: Said | undefined, other: Said | undefined): boolean =>
  mine?.sv === other?.sv || (mine?.en !== '' && mine?.en === other?.en);

/** The way to every leaf that is there. */
function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[...path]];
  return Object.entries(value).flatMap(([name, it]) => leavesOf(it, [...path, name]));
}
