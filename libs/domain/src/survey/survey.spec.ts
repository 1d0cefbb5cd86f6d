import fc from 'fast-check';
import {
  answerFits,
  choicesOf,
  shownAnswers,
  shownItems,
  unansweredItems,
  unreachableItems,
} from './survey.ts';
import type { SurveyQuestion, SurveyReply } from './survey.ts';

const choice = (key: string) => ({ key, text: { sv: key } });
const scales = [{ key: 'behov', points: ['lite', 'mycket'].map(choice) }];
const keys = ['a', 'b', 'c', 'd'];
const picks = ['lite', 'mycket', 'x', 'y', 'borta'];

interface Survey {
  readonly scales: typeof scales;
  readonly items: readonly SurveyQuestion[];
}

/** Small surveys with every sort of item; branches point anywhere, also ahead, at themselves and at nothing. */
const survey: fc.Arbitrary<Survey> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('scale', 'single', 'multiple', 'number', 'text'),
      required: fc.boolean(),
      branch: fc.option(
        fc.record({
          item: fc.constantFrom(...keys, 'ingen'),
          in: fc.uniqueArray(fc.constantFrom(...picks), { minLength: 1, maxLength: 2 }),
        }),
      ),
    }),
    { minLength: 1, maxLength: keys.length },
  )
  .map((made) => ({
    scales,
    items: made.map(({ kind, required, branch }, place) => ({
      key: keys[place],
      required,
      kind,
      ...(branch ? { showWhen: branch } : {}),
      ...(kind === 'scale' ? { scale: 'behov' } : {}),
      ...(kind === 'single' || kind === 'multiple' ? { options: ['x', 'y'].map(choice) } : {}),
    })) as SurveyQuestion[],
  }));

/** Every answer an item can get that a branch could tell apart, no answer first. */
const repliesTo = (item: SurveyQuestion): (SurveyReply | null)[] => {
  const offered = choicesOf(scales, item).map(({ key }) => key);
  if (item.kind === 'scale') return [null, ...offered.map((point) => ({ kind: 'scale' as const, point }))];
  if (item.kind === 'single')
    return [null, ...offered.map((option) => ({ kind: 'single' as const, option }))];
  if (item.kind === 'multiple') return [null, { kind: 'multiple', options: offered }];
  return [null, item.kind === 'number' ? { kind: 'number', value: 1 } : { kind: 'text', text: 'ord' }];
};

type Answers = Record<string, SurveyReply>;
const everyWay = (items: readonly SurveyQuestion[]): Answers[] =>
  items.reduce<Answers[]>(
    (ways, item) =>
      ways.flatMap((way) =>
        repliesTo(item).map((reply) => (reply === null ? way : { ...way, [item.key]: reply })),
      ),
    [{}],
  );

const answered = survey.chain((it) =>
  fc.record({ it: fc.constant(it), answers: fc.constantFrom(...everyWay(it.items)) }),
);
const shownKeys = (items: readonly SurveyQuestion[], answers: Answers) =>
  shownItems(items, answers).map(({ key }) => key);

describe('the items of a survey', () => {
  it('open by an answer to an earlier item that is shown', () => {
    const items: SurveyQuestion[] = [
      { key: 'a', kind: 'single', required: true, options: ['x', 'y'].map(choice) },
      { key: 'b', kind: 'scale', required: true, scale: 'behov', showWhen: { item: 'a', in: ['x'] } },
      { key: 'c', kind: 'text', required: true, showWhen: { item: 'b', in: ['mycket'] } },
    ];
    const much: SurveyReply = { kind: 'scale', point: 'mycket' };

    const open = shownKeys(items, { a: { kind: 'single', option: 'x' }, b: much });
    const closed = shownKeys(items, { a: { kind: 'single', option: 'y' }, b: much });

    expect(open).toEqual(['a', 'b', 'c']);
    expect(closed).toEqual(['a']);
  });

  it('never depend on what is hidden', () => {
    fc.assert(
      fc.property(answered, fc.nat(), ({ it: { items }, answers }, pick) => {
        const shown = shownKeys(items, answers);
        const hidden = items.filter(({ key }) => !shown.includes(key));
        const others = everyWay(hidden);
        const other = { ...shownAnswers(items, answers), ...others[pick % others.length] };

        const afterwards = shownKeys(items, other);

        expect(afterwards).toEqual(shown);
        expect(Object.keys(shownAnswers(items, answers)).every((key) => shown.includes(key))).toBe(true);
      }),
    );
  });

  it('are out of reach exactly when no way of answering shows them', () => {
    fc.assert(
      fc.property(survey, ({ items }) => {
        const reached = new Set(everyWay(items).flatMap((answers) => shownKeys(items, answers)));

        const unreachable = unreachableItems({ scales, items });

        expect(unreachable).toEqual(items.flatMap(({ key }, place) => (reached.has(key) ? [] : [place])));
      }),
    );
  });

  it('are out of reach when the scale they branch on has no such point', () => {
    const items: SurveyQuestion[] = [
      { key: 'a', kind: 'scale', required: true, scale: 'behov' },
      { key: 'b', kind: 'text', required: false, showWhen: { item: 'a', in: ['borta'] } },
    ];

    const unreachable = unreachableItems({ scales, items });

    expect(unreachable).toEqual([1]);
  });
});

describe('the answers of a survey', () => {
  it('are wanted for what is required and shown, and blank ones are none', () => {
    const items: SurveyQuestion[] = [
      { key: 'a', kind: 'text', required: true },
      { key: 'b', kind: 'multiple', required: true, options: ['x'].map(choice) },
      { key: 'c', kind: 'number', required: false },
      { key: 'd', kind: 'number', required: true, showWhen: { item: 'b', in: ['x'] } },
    ];

    const wanted = unansweredItems(items, {
      a: { kind: 'text', text: ' ' },
      b: { kind: 'multiple', options: [] },
    });

    expect(wanted.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('can always all be given', () => {
    fc.assert(
      fc.property(survey, ({ items }) => {
        const ways = everyWay(items);

        const complete = ways.filter((answers) => unansweredItems(items, answers).length === 0);

        expect(complete.length).toBeGreaterThan(0);
      }),
    );
  });

  it('fit an item of their own sort that offers them, and no other', () => {
    fc.assert(
      fc.property(answered, ({ it: { items }, answers }) => {
        const pairs = items.flatMap((item) => Object.values(answers).map((reply) => ({ item, reply })));

        const fitting = pairs.filter(({ item, reply }) => answerFits({ scales }, item, reply));

        expect(fitting).toEqual(pairs.filter(({ item, reply }) => item.kind === reply.kind));
      }),
    );
  });

  it.each([
    [
      { key: 'a', kind: 'scale', required: true, scale: 'ingen' },
      { kind: 'scale', point: 'lite' },
    ],
    [
      { key: 'a', kind: 'single', required: true, options: [choice('x')] },
      { kind: 'single', option: 'y' },
    ],
    [
      { key: 'a', kind: 'multiple', required: true, options: [choice('x')] },
      { kind: 'multiple', options: ['x', 'x'] },
    ],
  ] as [SurveyQuestion, SurveyReply][])('do not fit when %j is answered by %j', (item, reply) => {
    const fits = answerFits({ scales }, item, reply);

    expect(fits).toBe(false);
  });
});
